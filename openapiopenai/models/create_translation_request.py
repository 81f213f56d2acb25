"""Model `CreateTranslationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

if TYPE_CHECKING:
    from openapiopenai.models.create_translation_request_model import (
        CreateTranslationRequestModel,
        CreateTranslationRequestModelDict,
    )

__all__ = [
    "CreateTranslationRequest",
    "CreateTranslationRequestDict",
]


class CreateTranslationRequest(BaseModel):
    """`CreateTranslationRequest` of the API."""

    file: FileContent
    model: CreateTranslationRequestModel
    prompt: str | None = None
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None = None
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""


class CreateTranslationRequestDict(TypedDict, total=False):
    """`CreateTranslationRequest` as a dict, for arguments."""

    file: Required[FileContent]
    model: Required[CreateTranslationRequestModelDict | CreateTranslationRequestModel]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str
    temperature: float

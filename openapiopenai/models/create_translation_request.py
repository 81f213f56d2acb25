# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateTranslationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

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
    """Request body for translating audio into English."""

    file: FileContent
    """Audio file: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give a file name with its extension and a matching content type, so that the API can identify the format."""
    model: CreateTranslationRequestModel
    """ID of the translation model: only `whisper-1`, the open source Whisper V2 model."""
    prompt: str | None = None
    """English text that guides the style of the model or that the audio continues."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None = None
    """Format of the translation."""
    temperature: float | None = None
    """Sampling temperature from 0 to 1: lower values make the output more focused, higher ones more varied. At 0, the model raises it automatically by log probability until certain thresholds are reached."""


class CreateTranslationRequestDict(TypedDict, total=False):
    """`CreateTranslationRequest` as a dict, for arguments."""

    file: Required[FileContent]
    model: Required[CreateTranslationRequestModelDict | CreateTranslationRequestModel]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str
    temperature: float

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
    """The audio to translate into English, and how."""

    file: FileContent
    """The audio: FLAC, M4A, MP3, MP4, MPEG, MPGA, OGG, WAV or WebM. Give the name its extension and set a fitting content type, for the API tells the format by them."""
    model: CreateTranslationRequestModel
    """Id of the model that translates: only `whisper-1`, the open model Whisper V2."""
    prompt: str | None = None
    """English text that guides the style, or that the audio continues."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | None = None
    """What the translation is given as."""
    temperature: float | None = None
    """How freely tokens are drawn, from 0 to 1: low values are steady, high ones varied. With 0 the model raises it by itself where that is needed."""


class CreateTranslationRequestDict(TypedDict, total=False):
    """`CreateTranslationRequest` as a dict, for arguments."""

    file: Required[FileContent]
    model: Required[CreateTranslationRequestModelDict | CreateTranslationRequestModel]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str
    temperature: float

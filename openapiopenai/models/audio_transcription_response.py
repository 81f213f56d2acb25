"""Model `AudioTranscriptionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response_model import AudioTranscriptionResponseModel

__all__ = [
    "AudioTranscriptionResponse",
]


class AudioTranscriptionResponse(BaseModel):
    """`AudioTranscriptionResponse` of the API."""

    model: AudioTranscriptionResponseModel | None = None
    language: str | None = None
    languages: list[str] | None = None
    prompt: str | None = None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | UnknownStr | None = None
    keywords: list[str] | None = None

"""Model `AudioTranscriptionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

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

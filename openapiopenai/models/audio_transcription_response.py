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
    """How the session writes down what is said."""

    model: AudioTranscriptionResponseModel | None = None
    """Id of the model that writes it down."""
    language: str | None = None
    """Language of the speech."""
    languages: list[str] | None = None
    """Languages that the speech may be in, as ISO 639-1 codes."""
    prompt: str | None = None
    """What the model is told about the speech."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | UnknownStr | None = None
    """How long the model may wait for more speech before it writes; `gpt-realtime-whisper` only."""
    keywords: list[str] | None = None
    """Words that are likely in the speech; `gpt-transcribe` and `gpt-live-transcribe` only."""

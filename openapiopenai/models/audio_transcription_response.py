# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AudioTranscriptionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response_model import AudioTranscriptionResponseModel

__all__ = [
    "AudioTranscriptionResponse",
]


class AudioTranscriptionResponse(BaseModel):
    """How the session transcribes input audio."""

    model: AudioTranscriptionResponseModel | None = None
    """ID of the model that transcribes."""
    language: str | None = None
    """Language of the input audio."""
    languages: list[str] | None = None
    """Languages that the input audio may be in, as ISO 639-1 codes."""
    prompt: str | None = None
    """Prompt that is configured for the transcription, if any."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | UnknownStr | None = None
    """How long the model waits before it emits text; `gpt-realtime-whisper` only."""
    keywords: list[str] | None = None
    """Words or phrases that guide the transcription; `gpt-transcribe` and `gpt-live-transcribe` only."""

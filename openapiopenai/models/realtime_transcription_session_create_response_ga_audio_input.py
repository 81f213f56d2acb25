"""Model `RealtimeTranscriptionSessionCreateResponseGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response import AudioTranscriptionResponse
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.realtime_transcription_session_create_ga_audio_input_detection import (
        RealtimeTranscriptionSessionCreateGAAudioInputDetection,
    )
    from openapiopenai.models.realtime_transcription_session_create_response_ga_noise_reduction import (
        RealtimeTranscriptionSessionCreateResponseGANoiseReduction,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGAAudioInput",
]


class RealtimeTranscriptionSessionCreateResponseGAAudioInput(BaseModel):
    """How a transcription takes speech in."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    transcription: AudioTranscriptionResponse | None = None
    """What writes the speech down."""
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGANoiseReduction | None = None
    """How noise is taken out of the audio."""
    turn_detection: RealtimeTranscriptionSessionCreateGAAudioInputDetection | None = None
    """How the server tells when somebody has spoken; with `gpt-realtime-whisper` always null."""

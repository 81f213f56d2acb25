"""Model `RealtimeSessionCreateResponseGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response import AudioTranscriptionResponse
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.realtime_session_create_response_ga_audio_input_noise_reduction import (
        RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from openapiopenai.models.realtime_turn_detection import RealtimeTurnDetection

__all__ = [
    "RealtimeSessionCreateResponseGAAudioInput",
]


class RealtimeSessionCreateResponseGAAudioInput(BaseModel):
    """How the session takes speech in."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    transcription: AudioTranscriptionResponse | None = None
    """How speech is written down; null, the default: not at all. A model of its own does it, beside the conversation, so take it as a rough account of what the model heard."""
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    """How noise is taken out of the audio before anything listens to it; null: not at all. It helps to tell when somebody speaks, and the model to understand."""
    turn_detection: RealtimeTurnDetection | None = None
    """How the server tells when somebody has spoken; null: the client says so."""

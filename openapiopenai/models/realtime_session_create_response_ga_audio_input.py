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
    """`RealtimeSessionCreateResponseGAAudioInput` of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTurnDetection | None = None

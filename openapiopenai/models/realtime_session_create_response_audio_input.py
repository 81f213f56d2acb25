"""Model `RealtimeSessionCreateResponseAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response import AudioTranscriptionResponse
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.realtime_session_create_response_audio_input_noise_reduction import (
        RealtimeSessionCreateResponseAudioInputNoiseReduction,
    )
    from openapiopenai.models.realtime_session_create_response_audio_input_turn_detection import (
        RealtimeSessionCreateResponseAudioInputTurnDetection,
    )

__all__ = [
    "RealtimeSessionCreateResponseAudioInput",
]


class RealtimeSessionCreateResponseAudioInput(BaseModel):
    """`RealtimeSessionCreateResponseAudioInput` of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = None

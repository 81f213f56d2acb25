# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of the input audio of a session."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    transcription: AudioTranscriptionResponse | None = None
    """How input audio is transcribed."""
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    """Noise reduction of the input audio."""
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = None
    """Turn detection settings: how the server finds the start and end of speech."""

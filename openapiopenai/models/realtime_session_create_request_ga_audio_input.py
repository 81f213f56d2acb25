"""Model `RealtimeSessionCreateRequestGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription import AudioTranscription, AudioTranscriptionDict
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsDict
    from openapiopenai.models.realtime_session_create_request_ga_audio_input_noise_reduction import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict,
    )
    from openapiopenai.models.realtime_turn_detection import RealtimeTurnDetection, RealtimeTurnDetectionDict

__all__ = [
    "RealtimeSessionCreateRequestGAAudioInput",
    "RealtimeSessionCreateRequestGAAudioInputDict",
]


class RealtimeSessionCreateRequestGAAudioInput(BaseModel):
    """`RealtimeSessionCreateRequestGAAudioInput` of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTurnDetection | None = None


class RealtimeSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    transcription: AudioTranscriptionDict | AudioTranscription
    noise_reduction: (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
        | RealtimeSessionCreateRequestGAAudioInputNoiseReduction
    )
    turn_detection: RealtimeTurnDetectionDict | RealtimeTurnDetection | None

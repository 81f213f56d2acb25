"""Model `RealtimeTranscriptionSessionCreateRequestGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription import AudioTranscription, AudioTranscriptionDict
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats, RealtimeAudioFormatsDict
    from openapiopenai.models.realtime_transcription_session_create_request_ga_noise_reduction import (
        RealtimeTranscriptionSessionCreateRequestGANoiseReduction,
        RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict,
    )
    from openapiopenai.models.realtime_turn_detection import RealtimeTurnDetection, RealtimeTurnDetectionDict

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestGAAudioInput",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInputDict",
]


class RealtimeTranscriptionSessionCreateRequestGAAudioInput(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput` of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGANoiseReduction | None = None
    turn_detection: RealtimeTurnDetection | None = None


class RealtimeTranscriptionSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    transcription: AudioTranscriptionDict | AudioTranscription
    noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict
        | RealtimeTranscriptionSessionCreateRequestGANoiseReduction
    )
    turn_detection: RealtimeTurnDetectionDict | RealtimeTurnDetection | None

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
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    transcription: AudioTranscription | None = None
    """How the user's speech is transcribed; null turns it off, as it is by default. Another model does it alongside, so the transcript is only a hint of what the model heard."""
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = None
    """How noise is filtered out of the audio, before speech is detected and the model hears it; null turns it off. Fewer noises are then taken for speech, and the model hears better."""
    turn_detection: RealtimeTurnDetection | None = None
    """How the API tells that the user begins and ends a turn. Null turns it off, and the client asks for responses itself; `gpt-realtime-whisper` needs that."""


class RealtimeSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    transcription: AudioTranscriptionDict | AudioTranscription
    noise_reduction: (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
        | RealtimeSessionCreateRequestGAAudioInputNoiseReduction
    )
    turn_detection: RealtimeTurnDetectionDict | RealtimeTurnDetection | None

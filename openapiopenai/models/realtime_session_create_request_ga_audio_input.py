# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Configuration of the input audio.

    Known as `RealtimeAudioConfigInput`."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    transcription: AudioTranscription | None = None
    """How input audio is transcribed; off by default, and null turns it off again. A separate model transcribes asynchronously, so take the transcript as guidance, not as exactly what the model heard."""
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = None
    """Noise reduction for input audio; null turns it off. The audio is filtered before it reaches voice activity detection (VAD) and the model, which reduces false detections and helps the model understand it."""
    turn_detection: RealtimeTurnDetection | None = None
    """Voice activity detection (VAD) settings: when the user's turn begins and ends. Null turns turn detection off, and the client must trigger responses itself; sessions with `gpt-realtime-whisper` require null."""


class RealtimeSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    transcription: AudioTranscriptionDict | AudioTranscription
    noise_reduction: (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
        | RealtimeSessionCreateRequestGAAudioInputNoiseReduction
    )
    turn_detection: RealtimeTurnDetectionDict | RealtimeTurnDetection | None

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateRequestGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Configuration of the input audio.

    Known as `RealtimeTranscriptionSessionAudioInput`."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    transcription: AudioTranscription | None = None
    """How input audio is transcribed; off by default, and null turns it off again. A separate model transcribes asynchronously, so take the transcript as guidance, not as exactly what the model heard."""
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGANoiseReduction | None = None
    """Noise reduction for input audio; null turns it off. The audio is filtered before it reaches voice activity detection (VAD) and the model, which reduces false detections and helps the model understand it."""
    turn_detection: RealtimeTurnDetection | None = None
    """Voice activity detection (VAD) settings: when the user's turn begins and ends. Null turns turn detection off; `gpt-realtime-whisper` requires null."""


class RealtimeTranscriptionSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput` as a dict, for arguments."""

    format: RealtimeAudioFormatsDict | RealtimeAudioFormats
    transcription: AudioTranscriptionDict | AudioTranscription
    noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict
        | RealtimeTranscriptionSessionCreateRequestGANoiseReduction
    )
    turn_detection: RealtimeTurnDetectionDict | RealtimeTurnDetection | None

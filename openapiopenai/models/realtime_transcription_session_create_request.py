"""Model `RealtimeTranscriptionSessionCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.audio_transcription import AudioTranscription, AudioTranscriptionDict
    from openapiopenai.models.realtime_transcription_session_create_request_audio_noise_reduction import (
        RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction,
        RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict,
    )
    from openapiopenai.models.realtime_transcription_session_create_request_client_secret import (
        RealtimeTranscriptionSessionCreateRequestClientSecret,
        RealtimeTranscriptionSessionCreateRequestClientSecretDict,
    )
    from openapiopenai.models.realtime_transcription_session_create_request_turn_detection import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateRequestDict",
]


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequest` of the API."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    input_audio_transcription: AudioTranscription | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = None
    modalities: list[Literal["text", "audio"] | str] | None = None


class RealtimeTranscriptionSessionCreateRequestDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequest` as a dict, for arguments."""

    turn_detection: (
        RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | RealtimeTranscriptionSessionCreateRequestTurnDetection
    )
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict
        | RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction
    )
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str
    input_audio_transcription: AudioTranscriptionDict | AudioTranscription
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    client_secret: (
        RealtimeTranscriptionSessionCreateRequestClientSecretDict
        | RealtimeTranscriptionSessionCreateRequestClientSecret
        | None
    )
    modalities: Sequence[Literal["text", "audio"] | str] | None

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
    """A transcription of the realtime beta to be made."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    """How the server tells when somebody has spoken; null: the client says so."""
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction | None = None
    """How noise is taken out of the audio before anything listens to it; null: not at all."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    """Format of the input; `pcm16` is mono PCM of 16 bits at 24 kHz, little-endian."""
    input_audio_transcription: AudioTranscription | None = None
    """What writes the speech down."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """What else events hold: `item.input_audio_transcription.logprobs`."""
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = None
    """How the secret is made."""
    modalities: list[Literal["text", "audio"] | str] | None = None
    """Whether the model may answer by text and by audio; `text` alone turns audio off."""


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

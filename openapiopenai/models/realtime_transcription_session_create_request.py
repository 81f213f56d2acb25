# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of a transcription session of the realtime beta to create."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    """Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off."""
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction | None = None
    """Noise reduction, applied to input audio before VAD and the model get it; null turns it off."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    """Format of the input audio; `pcm16` is 16-bit mono PCM at 24 kHz, little-endian."""
    input_audio_transcription: AudioTranscription | None = None
    """Settings for transcribing input audio: the model, and optionally language and prompt to guide it."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Additional data to include in server events: `item.input_audio_transcription.logprobs` adds log probabilities of the input audio transcription."""
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = None
    """Settings of the ephemeral key to create."""
    modalities: list[Literal["text", "audio"] | str] | None = None
    """Modalities of the output: text and audio; `text` alone turns audio off."""


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

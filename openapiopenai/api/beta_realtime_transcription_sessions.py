# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.realtime.transcription_sessions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
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
    from openapiopenai.models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )

CREATE = Operation(
    "beta.realtime.transcription_sessions.create",
    "POST",
    "/realtime/transcription_sessions",
    body="json",
    nullable=("client_secret", "modalities"),
    response="RealtimeTranscriptionSessionCreateResponse",
    beta="assistants=v2",
)


class BetaRealtimeTranscriptionSessions(SyncResource):
    """`client.beta.realtime.transcription_sessions`: Transcription sessions of the Realtime beta and their client secrets. Deprecated: use `realtime.client_secrets` instead."""

    _path = "beta.realtime.transcription_sessions"

    @operation(CREATE)
    def create(
        self,
        *,
        turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | RealtimeTranscriptionSessionCreateRequestTurnDetection
        | None = None,
        input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict
        | RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction
        | None = None,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None,
        input_audio_transcription: AudioTranscriptionDict | AudioTranscription | None = None,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | None = None,
        client_secret: RealtimeTranscriptionSessionCreateRequestClientSecretDict
        | RealtimeTranscriptionSessionCreateRequestClientSecret
        | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> RealtimeTranscriptionSessionCreateResponse:
        """Creates a transcription session of the Realtime beta and an ephemeral client secret with which a browser can connect. Deprecated: use `realtime.client_secrets.create` instead.

        - turn_detection: Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off.
        - input_audio_noise_reduction: Noise reduction, applied to input audio before VAD and the model get it; null turns it off.
        - input_audio_format: Format of the input audio; `pcm16` is 16-bit mono PCM at 24 kHz, little-endian.
        - input_audio_transcription: Settings for transcribing input audio: the model, and optionally language and prompt to guide it.
        - include: Additional data to include in server events: `item.input_audio_transcription.logprobs` adds log probabilities of the input audio transcription.
        - client_secret: Settings of the ephemeral key to create.
        - modalities: Modalities of the output: text and audio; `text` alone turns audio off.

        `POST /realtime/transcription_sessions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaRealtimeTranscriptionSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaRealtimeTranscriptionSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaRealtimeTranscriptionSessions(AsyncResource):
    """`client.beta.realtime.transcription_sessions`: Transcription sessions of the Realtime beta and their client secrets. Deprecated: use `realtime.client_secrets` instead."""

    _path = "beta.realtime.transcription_sessions"

    @operation(CREATE)
    async def create(
        self,
        *,
        turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | RealtimeTranscriptionSessionCreateRequestTurnDetection
        | None = None,
        input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict
        | RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction
        | None = None,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None,
        input_audio_transcription: AudioTranscriptionDict | AudioTranscription | None = None,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | None = None,
        client_secret: RealtimeTranscriptionSessionCreateRequestClientSecretDict
        | RealtimeTranscriptionSessionCreateRequestClientSecret
        | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> RealtimeTranscriptionSessionCreateResponse:
        """Creates a transcription session of the Realtime beta and an ephemeral client secret with which a browser can connect. Deprecated: use `realtime.client_secrets.create` instead.

        - turn_detection: Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off.
        - input_audio_noise_reduction: Noise reduction, applied to input audio before VAD and the model get it; null turns it off.
        - input_audio_format: Format of the input audio; `pcm16` is 16-bit mono PCM at 24 kHz, little-endian.
        - input_audio_transcription: Settings for transcribing input audio: the model, and optionally language and prompt to guide it.
        - include: Additional data to include in server events: `item.input_audio_transcription.logprobs` adds log probabilities of the input audio transcription.
        - client_secret: Settings of the ephemeral key to create.
        - modalities: Modalities of the output: text and audio; `text` alone turns audio off.

        `POST /realtime/transcription_sessions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaRealtimeTranscriptionSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaRealtimeTranscriptionSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaRealtimeTranscriptionSessions:
        """The methods of `BetaRealtimeTranscriptionSessions`, returning responses as they came."""

        def __init__(self, of: BetaRealtimeTranscriptionSessions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawBetaRealtimeTranscriptionSessions:
        """The methods of `AsyncBetaRealtimeTranscriptionSessions`, returning responses as they came."""

        def __init__(self, of: AsyncBetaRealtimeTranscriptionSessions) -> None:
            self.create = async_raw(of.create)
            ...

"""`client.beta.realtime.transcription_sessions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
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
    answer="RealtimeTranscriptionSessionCreateResponse",
    beta="assistants=v2",
)


class BetaRealtimeTranscriptionSessions(SyncResource):
    """`client.beta.realtime.transcription_sessions`: Secrets for transcriptions of the beta. Deprecated: use `realtime.client_secrets` instead."""

    path = "beta.realtime.transcription_sessions"

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
        """Makes a transcription session of the realtime beta and a secret of short life, with which a browser may connect. Deprecated: use `realtime.client_secrets.create` instead.

        - `turn_detection`: How the server tells when somebody has spoken; null: the client says so.
        - `input_audio_noise_reduction`: How noise is taken out of the audio before anything listens to it; null: not at all.
        - `input_audio_format`: Format of the input; `pcm16` is mono PCM of 16 bits at 24 kHz, little-endian.
        - `input_audio_transcription`: What writes the speech down.
        - `include`: What else events hold: `item.input_audio_transcription.logprobs`.
        - `client_secret`: How the secret is made.
        - `modalities`: Whether the model may answer by text and by audio; `text` alone turns audio off.

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
    """`client.beta.realtime.transcription_sessions`: Secrets for transcriptions of the beta. Deprecated: use `realtime.client_secrets` instead."""

    path = "beta.realtime.transcription_sessions"

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
        """Makes a transcription session of the realtime beta and a secret of short life, with which a browser may connect. Deprecated: use `realtime.client_secrets.create` instead.

        - `turn_detection`: How the server tells when somebody has spoken; null: the client says so.
        - `input_audio_noise_reduction`: How noise is taken out of the audio before anything listens to it; null: not at all.
        - `input_audio_format`: Format of the input; `pcm16` is mono PCM of 16 bits at 24 kHz, little-endian.
        - `input_audio_transcription`: What writes the speech down.
        - `include`: What else events hold: `item.input_audio_transcription.logprobs`.
        - `client_secret`: How the secret is made.
        - `modalities`: Whether the model may answer by text and by audio; `text` alone turns audio off.

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
        """The methods of `BetaRealtimeTranscriptionSessions`, returning answers as they came."""

        def __init__(self, of: BetaRealtimeTranscriptionSessions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawBetaRealtimeTranscriptionSessions:
        """The methods of `AsyncBetaRealtimeTranscriptionSessions`, returning answers as they came."""

        def __init__(self, of: AsyncBetaRealtimeTranscriptionSessions) -> None:
            self.create = async_raw(of.create)
            ...

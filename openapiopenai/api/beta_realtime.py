# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource
from openapiopenai._runtime.sockets.channel import Channel, connect

if TYPE_CHECKING:
    from openapiopenai._runtime.sockets.opening_async import AsyncOpening
    from openapiopenai._runtime.sockets.opening_sync import Opening
    from openapiopenai._runtime.sockets.options import ConnectOptions
    from openapiopenai.api.beta_realtime_connection import AsyncBetaRealtimeConnection, BetaRealtimeConnection
    from openapiopenai.api.beta_realtime_sessions import (
        AsyncBetaRealtimeSessions,
        AsyncRawBetaRealtimeSessions,
        BetaRealtimeSessions,
        RawBetaRealtimeSessions,
    )
    from openapiopenai.api.beta_realtime_transcription_sessions import (
        AsyncBetaRealtimeTranscriptionSessions,
        AsyncRawBetaRealtimeTranscriptionSessions,
        BetaRealtimeTranscriptionSessions,
        RawBetaRealtimeTranscriptionSessions,
    )

CONNECT = Channel(
    "beta.realtime.connect",
    "/realtime",
    connection="openapiopenai.api.beta_realtime_connection:BetaRealtimeConnection",
    query=("model",),
    beta="realtime=v1",
    server="RealtimeBetaServerEvent",
    events=frozenset(
        {
            "conversation.item.create",
            "conversation.item.delete",
            "conversation.item.retrieve",
            "conversation.item.truncate",
            "input_audio_buffer.append",
            "input_audio_buffer.clear",
            "input_audio_buffer.commit",
            "output_audio_buffer.clear",
            "response.cancel",
            "response.create",
            "session.update",
            "transcription_session.update",
        }
    ),
)


class BetaRealtime(SyncResource):
    """`client.beta.realtime`: The Realtime API as it was in beta. Deprecated: use `realtime` instead."""

    _path = "beta.realtime"

    @subresource
    def sessions(self) -> BetaRealtimeSessions:
        """`client.beta.realtime.sessions`: Sessions of the Realtime beta and their client secrets. Deprecated: use `realtime.client_secrets` instead."""
        from openapiopenai.api.beta_realtime_sessions import BetaRealtimeSessions

        return BetaRealtimeSessions(self._client)

    @subresource
    def transcription_sessions(self) -> BetaRealtimeTranscriptionSessions:
        """`client.beta.realtime.transcription_sessions`: Transcription sessions of the Realtime beta and their client secrets. Deprecated: use `realtime.client_secrets` instead."""
        from openapiopenai.api.beta_realtime_transcription_sessions import BetaRealtimeTranscriptionSessions

        return BetaRealtimeTranscriptionSessions(self._client)

    @connect(CONNECT)
    def connect(self, *, model: str, **options: Unpack[ConnectOptions]) -> Opening[BetaRealtimeConnection]:
        """The Realtime API as it was in beta. Deprecated: use `realtime` instead.

        - model: ID of the model for the session."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaRealtime:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaRealtime:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaRealtime(AsyncResource):
    """`client.beta.realtime`: The Realtime API as it was in beta. Deprecated: use `realtime` instead."""

    _path = "beta.realtime"

    @subresource
    def sessions(self) -> AsyncBetaRealtimeSessions:
        """`client.beta.realtime.sessions`: Sessions of the Realtime beta and their client secrets. Deprecated: use `realtime.client_secrets` instead."""
        from openapiopenai.api.beta_realtime_sessions import AsyncBetaRealtimeSessions

        return AsyncBetaRealtimeSessions(self._client)

    @subresource
    def transcription_sessions(self) -> AsyncBetaRealtimeTranscriptionSessions:
        """`client.beta.realtime.transcription_sessions`: Transcription sessions of the Realtime beta and their client secrets. Deprecated: use `realtime.client_secrets` instead."""
        from openapiopenai.api.beta_realtime_transcription_sessions import AsyncBetaRealtimeTranscriptionSessions

        return AsyncBetaRealtimeTranscriptionSessions(self._client)

    @connect(CONNECT)
    def connect(self, *, model: str, **options: Unpack[ConnectOptions]) -> AsyncOpening[AsyncBetaRealtimeConnection]:
        """The Realtime API as it was in beta. Deprecated: use `realtime` instead.

        - model: ID of the model for the session."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaRealtime:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaRealtime:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaRealtime:
        """The methods of `BetaRealtime`, returning responses as they came."""

        def __init__(self, of: BetaRealtime) -> None:
            self.sessions: RawBetaRealtimeSessions = of.sessions.with_raw_response
            self.transcription_sessions: RawBetaRealtimeTranscriptionSessions = (
                of.transcription_sessions.with_raw_response
            )
            ...

    class AsyncRawBetaRealtime:
        """The methods of `AsyncBetaRealtime`, returning responses as they came."""

        def __init__(self, of: AsyncBetaRealtime) -> None:
            self.sessions: AsyncRawBetaRealtimeSessions = of.sessions.with_raw_response
            self.transcription_sessions: AsyncRawBetaRealtimeTranscriptionSessions = (
                of.transcription_sessions.with_raw_response
            )
            ...

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource
from openapiopenai._runtime.sockets.channel import Channel, connect

if TYPE_CHECKING:
    from openapiopenai._runtime.sockets.opening_async import AsyncOpening
    from openapiopenai._runtime.sockets.opening_sync import Opening
    from openapiopenai._runtime.sockets.options import ConnectOptions
    from openapiopenai.api.realtime_calls import (
        AsyncRawRealtimeCalls,
        AsyncRealtimeCalls,
        RawRealtimeCalls,
        RealtimeCalls,
    )
    from openapiopenai.api.realtime_client_secrets import (
        AsyncRawRealtimeClientSecrets,
        AsyncRealtimeClientSecrets,
        RawRealtimeClientSecrets,
        RealtimeClientSecrets,
    )
    from openapiopenai.api.realtime_connection import AsyncRealtimeConnection, RealtimeConnection
    from openapiopenai.api.realtime_translations import (
        AsyncRawRealtimeTranslations,
        AsyncRealtimeTranslations,
        RawRealtimeTranslations,
        RealtimeTranslations,
    )

CONNECT = Channel(
    "realtime.connect",
    "/realtime",
    connection="openapiopenai.api.realtime_connection:RealtimeConnection",
    query=("model", "call_id", "intent"),
    server="RealtimeServerEvent",
    events=frozenset(
        {
            "conversation.item.create",
            "conversation.item.delete",
            "conversation.item.retrieve",
            "conversation.item.truncate",
            "input_audio_buffer.append",
            "input_audio_buffer.clear",
            "output_audio_buffer.clear",
            "input_audio_buffer.commit",
            "response.cancel",
            "response.create",
            "session.update",
        }
    ),
)


class Realtime(SyncResource):
    """`client.realtime`: Voice conversations over WebSocket, WebRTC or SIP."""

    _path = "realtime"

    @subresource
    def calls(self) -> RealtimeCalls:
        """`client.realtime.calls`: Calls over WebRTC and SIP: starts, accepts, transfers, rejects and ends them."""
        from openapiopenai.api.realtime_calls import RealtimeCalls

        return RealtimeCalls(self._client)

    @subresource
    def client_secrets(self) -> RealtimeClientSecrets:
        """`client.realtime.client_secrets`: Short-lived client secrets with which a browser or mobile app can connect."""
        from openapiopenai.api.realtime_client_secrets import RealtimeClientSecrets

        return RealtimeClientSecrets(self._client)

    @subresource
    def translations(self) -> RealtimeTranslations:
        """`client.realtime.translations`: Realtime translation of speech."""
        from openapiopenai.api.realtime_translations import RealtimeTranslations

        return RealtimeTranslations(self._client)

    @connect(CONNECT)
    def connect(
        self,
        *,
        model: str | None = None,
        call_id: str | None = None,
        intent: str | None = None,
        **options: Unpack[ConnectOptions],
    ) -> Opening[RealtimeConnection]:
        """A realtime session: a conversation with a model by voice and text, or a transcription.

        - model: ID of the model for the session.
        - call_id: ID of a call in progress to connect to.
        - intent: Purpose of the session; `transcription` for one that only transcribes speech."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawRealtime:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawRealtime:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncRealtime(AsyncResource):
    """`client.realtime`: Voice conversations over WebSocket, WebRTC or SIP."""

    _path = "realtime"

    @subresource
    def calls(self) -> AsyncRealtimeCalls:
        """`client.realtime.calls`: Calls over WebRTC and SIP: starts, accepts, transfers, rejects and ends them."""
        from openapiopenai.api.realtime_calls import AsyncRealtimeCalls

        return AsyncRealtimeCalls(self._client)

    @subresource
    def client_secrets(self) -> AsyncRealtimeClientSecrets:
        """`client.realtime.client_secrets`: Short-lived client secrets with which a browser or mobile app can connect."""
        from openapiopenai.api.realtime_client_secrets import AsyncRealtimeClientSecrets

        return AsyncRealtimeClientSecrets(self._client)

    @subresource
    def translations(self) -> AsyncRealtimeTranslations:
        """`client.realtime.translations`: Realtime translation of speech."""
        from openapiopenai.api.realtime_translations import AsyncRealtimeTranslations

        return AsyncRealtimeTranslations(self._client)

    @connect(CONNECT)
    def connect(
        self,
        *,
        model: str | None = None,
        call_id: str | None = None,
        intent: str | None = None,
        **options: Unpack[ConnectOptions],
    ) -> AsyncOpening[AsyncRealtimeConnection]:
        """A realtime session: a conversation with a model by voice and text, or a transcription.

        - model: ID of the model for the session.
        - call_id: ID of a call in progress to connect to.
        - intent: Purpose of the session; `transcription` for one that only transcribes speech."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRealtime:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawRealtime:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawRealtime:
        """The methods of `Realtime`, returning responses as they came."""

        def __init__(self, of: Realtime) -> None:
            self.calls: RawRealtimeCalls = of.calls.with_raw_response
            self.client_secrets: RawRealtimeClientSecrets = of.client_secrets.with_raw_response
            self.translations: RawRealtimeTranslations = of.translations.with_raw_response
            ...

    class AsyncRawRealtime:
        """The methods of `AsyncRealtime`, returning responses as they came."""

        def __init__(self, of: AsyncRealtime) -> None:
            self.calls: AsyncRawRealtimeCalls = of.calls.with_raw_response
            self.client_secrets: AsyncRawRealtimeClientSecrets = of.client_secrets.with_raw_response
            self.translations: AsyncRawRealtimeTranslations = of.translations.with_raw_response
            ...

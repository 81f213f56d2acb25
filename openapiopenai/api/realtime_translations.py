# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.realtime.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource
from openapiopenai._runtime.sockets.channel import Channel, connect

if TYPE_CHECKING:
    from openapiopenai._runtime.sockets.opening_async import AsyncOpening
    from openapiopenai._runtime.sockets.opening_sync import Opening
    from openapiopenai._runtime.sockets.options import ConnectOptions
    from openapiopenai.api.realtime_translations_client_secrets import (
        AsyncRawRealtimeTranslationsClientSecrets,
        AsyncRealtimeTranslationsClientSecrets,
        RawRealtimeTranslationsClientSecrets,
        RealtimeTranslationsClientSecrets,
    )
    from openapiopenai.api.realtime_translations_connection import (
        AsyncRealtimeTranslationsConnection,
        RealtimeTranslationsConnection,
    )

CONNECT = Channel(
    "realtime.translations.connect",
    "/realtime/translations",
    connection="openapiopenai.api.realtime_translations_connection:RealtimeTranslationsConnection",
    query=("model",),
    server="RealtimeTranslationServerEvent",
    events=frozenset({"session.update", "session.input_audio_buffer.append", "session.close"}),
)


class RealtimeTranslations(SyncResource):
    """`client.realtime.translations`: Realtime translation of speech."""

    _path = "realtime.translations"

    @subresource
    def client_secrets(self) -> RealtimeTranslationsClientSecrets:
        """`client.realtime.translations.client_secrets`: Short-lived client secrets for translations in a browser or mobile app."""
        from openapiopenai.api.realtime_translations_client_secrets import RealtimeTranslationsClientSecrets

        return RealtimeTranslationsClientSecrets(self._client)

    @connect(CONNECT)
    def connect(self, *, model: str, **options: Unpack[ConnectOptions]) -> Opening[RealtimeTranslationsConnection]:
        """Realtime translation of speech.

        - model: ID of the translation model for the session."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawRealtimeTranslations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawRealtimeTranslations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncRealtimeTranslations(AsyncResource):
    """`client.realtime.translations`: Realtime translation of speech."""

    _path = "realtime.translations"

    @subresource
    def client_secrets(self) -> AsyncRealtimeTranslationsClientSecrets:
        """`client.realtime.translations.client_secrets`: Short-lived client secrets for translations in a browser or mobile app."""
        from openapiopenai.api.realtime_translations_client_secrets import AsyncRealtimeTranslationsClientSecrets

        return AsyncRealtimeTranslationsClientSecrets(self._client)

    @connect(CONNECT)
    def connect(
        self, *, model: str, **options: Unpack[ConnectOptions]
    ) -> AsyncOpening[AsyncRealtimeTranslationsConnection]:
        """Realtime translation of speech.

        - model: ID of the translation model for the session."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRealtimeTranslations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawRealtimeTranslations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawRealtimeTranslations:
        """The methods of `RealtimeTranslations`, returning responses as they came."""

        def __init__(self, of: RealtimeTranslations) -> None:
            self.client_secrets: RawRealtimeTranslationsClientSecrets = of.client_secrets.with_raw_response
            ...

    class AsyncRawRealtimeTranslations:
        """The methods of `AsyncRealtimeTranslations`, returning responses as they came."""

        def __init__(self, of: AsyncRealtimeTranslations) -> None:
            self.client_secrets: AsyncRawRealtimeTranslationsClientSecrets = of.client_secrets.with_raw_response
            ...

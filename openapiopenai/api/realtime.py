"""`client.realtime`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
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
    from openapiopenai.api.realtime_translations import (
        AsyncRawRealtimeTranslations,
        AsyncRealtimeTranslations,
        RawRealtimeTranslations,
        RealtimeTranslations,
    )


class Realtime(SyncResource):
    """`client.realtime`."""

    path = "realtime"

    @cached_property
    def calls(self) -> RealtimeCalls:
        """`client.realtime.calls`."""
        from openapiopenai.api.realtime_calls import RealtimeCalls

        return RealtimeCalls(self.client)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecrets:
        """`client.realtime.client_secrets`."""
        from openapiopenai.api.realtime_client_secrets import RealtimeClientSecrets

        return RealtimeClientSecrets(self.client)

    @cached_property
    def translations(self) -> RealtimeTranslations:
        """`client.realtime.translations`."""
        from openapiopenai.api.realtime_translations import RealtimeTranslations

        return RealtimeTranslations(self.client)

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
    """`client.realtime`."""

    path = "realtime"

    @cached_property
    def calls(self) -> AsyncRealtimeCalls:
        """`client.realtime.calls`."""
        from openapiopenai.api.realtime_calls import AsyncRealtimeCalls

        return AsyncRealtimeCalls(self.client)

    @cached_property
    def client_secrets(self) -> AsyncRealtimeClientSecrets:
        """`client.realtime.client_secrets`."""
        from openapiopenai.api.realtime_client_secrets import AsyncRealtimeClientSecrets

        return AsyncRealtimeClientSecrets(self.client)

    @cached_property
    def translations(self) -> AsyncRealtimeTranslations:
        """`client.realtime.translations`."""
        from openapiopenai.api.realtime_translations import AsyncRealtimeTranslations

        return AsyncRealtimeTranslations(self.client)

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
        """The methods of `Realtime`, returning answers as they came."""

        def __init__(self, of: Realtime) -> None:
            self.calls: RawRealtimeCalls = of.calls.with_raw_response
            self.client_secrets: RawRealtimeClientSecrets = of.client_secrets.with_raw_response
            self.translations: RawRealtimeTranslations = of.translations.with_raw_response
            ...

    class AsyncRawRealtime:
        """The methods of `AsyncRealtime`, returning answers as they came."""

        def __init__(self, of: AsyncRealtime) -> None:
            self.calls: AsyncRawRealtimeCalls = of.calls.with_raw_response
            self.client_secrets: AsyncRawRealtimeClientSecrets = of.client_secrets.with_raw_response
            self.translations: AsyncRawRealtimeTranslations = of.translations.with_raw_response
            ...

"""`client.live`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.api.live_sessions import AsyncLiveSessions, AsyncRawLiveSessions, LiveSessions, RawLiveSessions
    from openapiopenai.models.create_live_session_request_transport import (
        CreateLiveSessionRequestTransport,
        CreateLiveSessionRequestTransportDict,
    )
    from openapiopenai.models.live_create_response import LiveCreateResponse
    from openapiopenai.models.live_media_session_config import LiveMediaSessionConfig, LiveMediaSessionConfigDict

CREATE = Operation(
    "live.create",
    "POST",
    "/live/sessions",
    body="json",
    answer="LiveCreateResponse",
)


class Live(SyncResource):
    """`client.live`."""

    path = "live"

    @cached_property
    def sessions(self) -> LiveSessions:
        """`client.live.sessions`."""
        from openapiopenai.api.live_sessions import LiveSessions

        return LiveSessions(self.client)

    @operation(CREATE)
    def create(
        self,
        *,
        session: LiveMediaSessionConfigDict | LiveMediaSessionConfig,
        transport: CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport,
        **options: Unpack[CallOptions],
    ) -> LiveCreateResponse:
        """`POST /live/sessions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawLive:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawLive:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncLive(AsyncResource):
    """`client.live`."""

    path = "live"

    @cached_property
    def sessions(self) -> AsyncLiveSessions:
        """`client.live.sessions`."""
        from openapiopenai.api.live_sessions import AsyncLiveSessions

        return AsyncLiveSessions(self.client)

    @operation(CREATE)
    async def create(
        self,
        *,
        session: LiveMediaSessionConfigDict | LiveMediaSessionConfig,
        transport: CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport,
        **options: Unpack[CallOptions],
    ) -> LiveCreateResponse:
        """`POST /live/sessions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawLive:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawLive:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawLive:
        """The methods of `Live`, returning answers as they came."""

        def __init__(self, of: Live) -> None:
            self.sessions: RawLiveSessions = of.sessions.with_raw_response
            self.create = raw(of.create)
            ...

    class AsyncRawLive:
        """The methods of `AsyncLive`, returning answers as they came."""

        def __init__(self, of: AsyncLive) -> None:
            self.sessions: AsyncRawLiveSessions = of.sessions.with_raw_response
            self.create = async_raw(of.create)
            ...

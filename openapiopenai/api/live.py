# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.live`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource
from openapiopenai._runtime.sockets.channel import Channel, connect

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.sockets.opening_async import AsyncOpening
    from openapiopenai._runtime.sockets.opening_sync import Opening
    from openapiopenai._runtime.sockets.options import ConnectOptions
    from openapiopenai.api.live_connection import AsyncLiveConnection, LiveConnection
    from openapiopenai.api.live_forks import AsyncLiveForks, AsyncRawLiveForks, LiveForks, RawLiveForks
    from openapiopenai.api.live_sessions import AsyncLiveSessions, AsyncRawLiveSessions, LiveSessions, RawLiveSessions
    from openapiopenai.api.live_sideband import AsyncLiveSideband, AsyncRawLiveSideband, LiveSideband, RawLiveSideband
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
    response="LiveCreateResponse",
)
CONNECT = Channel(
    "live.connect",
    "/live/sessions",
    connection="openapiopenai.api.live_connection:LiveConnection",
    server="LiveServerEvent",
    events=frozenset(
        {
            "session.start",
            "session.update",
            "session.input_audio.append",
            "session.input_audio.mute",
            "session.input_audio.unmute",
            "session.output_audio.fixture.play",
            "session.instructions.append",
            "session.thinking.append",
            "session.commentary.append",
            "decision.create",
            "decision.item.create",
            "decision.item.delete",
            "response.item.create",
            "response.create",
            "session.close",
        }
    ),
)


class Live(SyncResource):
    """`client.live`: Live sessions: voice conversations that can delegate work to other models."""

    _path = "live"

    @subresource
    def forks(self) -> LiveForks:
        """`client.live.forks`: Connections to live sessions forked from others."""
        from openapiopenai.api.live_forks import LiveForks

        return LiveForks(self._client)

    @subresource
    def sessions(self) -> LiveSessions:
        """`client.live.sessions`: Running live sessions: accepts, forks, transfers and ends them, and downloads their recordings."""
        from openapiopenai.api.live_sessions import LiveSessions

        return LiveSessions(self._client)

    @subresource
    def sideband(self) -> LiveSideband:
        """`client.live.sideband`: A second connection to a live session, from which a server monitors and controls it."""
        from openapiopenai.api.live_sideband import LiveSideband

        return LiveSideband(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        session: LiveMediaSessionConfigDict | LiveMediaSessionConfig,
        transport: CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport,
        **options: Unpack[CallOptions],
    ) -> LiveCreateResponse:
        """Starts a live session over WebRTC: takes the SDP offer of the browser and returns the SDP answer.

        - session: Configuration of the session.
        - transport: WebRTC transport, with the SDP offer.

        `POST /live/sessions`"""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> Opening[LiveConnection]:
        """A live session: a voice conversation that can delegate tasks."""
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
    """`client.live`: Live sessions: voice conversations that can delegate work to other models."""

    _path = "live"

    @subresource
    def forks(self) -> AsyncLiveForks:
        """`client.live.forks`: Connections to live sessions forked from others."""
        from openapiopenai.api.live_forks import AsyncLiveForks

        return AsyncLiveForks(self._client)

    @subresource
    def sessions(self) -> AsyncLiveSessions:
        """`client.live.sessions`: Running live sessions: accepts, forks, transfers and ends them, and downloads their recordings."""
        from openapiopenai.api.live_sessions import AsyncLiveSessions

        return AsyncLiveSessions(self._client)

    @subresource
    def sideband(self) -> AsyncLiveSideband:
        """`client.live.sideband`: A second connection to a live session, from which a server monitors and controls it."""
        from openapiopenai.api.live_sideband import AsyncLiveSideband

        return AsyncLiveSideband(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        session: LiveMediaSessionConfigDict | LiveMediaSessionConfig,
        transport: CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport,
        **options: Unpack[CallOptions],
    ) -> LiveCreateResponse:
        """Starts a live session over WebRTC: takes the SDP offer of the browser and returns the SDP answer.

        - session: Configuration of the session.
        - transport: WebRTC transport, with the SDP offer.

        `POST /live/sessions`"""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> AsyncOpening[AsyncLiveConnection]:
        """A live session: a voice conversation that can delegate tasks."""
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
        """The methods of `Live`, returning responses as they came."""

        def __init__(self, of: Live) -> None:
            self.forks: RawLiveForks = of.forks.with_raw_response
            self.sessions: RawLiveSessions = of.sessions.with_raw_response
            self.sideband: RawLiveSideband = of.sideband.with_raw_response
            self.create = raw(of.create)
            ...

    class AsyncRawLive:
        """The methods of `AsyncLive`, returning responses as they came."""

        def __init__(self, of: AsyncLive) -> None:
            self.forks: AsyncRawLiveForks = of.forks.with_raw_response
            self.sessions: AsyncRawLiveSessions = of.sessions.with_raw_response
            self.sideband: AsyncRawLiveSideband = of.sideband.with_raw_response
            self.create = async_raw(of.create)
            ...

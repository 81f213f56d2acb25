# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.live.sideband`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource
from openapiopenai._runtime.sockets.channel import Channel, connect

if TYPE_CHECKING:
    from openapiopenai._runtime.sockets.opening_async import AsyncOpening
    from openapiopenai._runtime.sockets.opening_sync import Opening
    from openapiopenai._runtime.sockets.options import ConnectOptions
    from openapiopenai.api.live_sideband_connection import AsyncLiveSidebandConnection, LiveSidebandConnection

CONNECT = Channel(
    "live.sideband.connect",
    "/live/sessions/{session_id}/attach",
    connection="openapiopenai.api.live_sideband_connection:LiveSidebandConnection",
    query=("graceful_close",),
    server="LiveSidebandServerEvent",
    events=frozenset(
        {
            "session.update",
            "session.input_audio.mute",
            "session.input_audio.unmute",
            "session.output_audio.fixture.play",
            "transport.dtmf.send",
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


class LiveSideband(SyncResource):
    """`client.live.sideband`: A second connection to a live session, from which a server monitors and controls it."""

    _path = "live.sideband"

    @connect(CONNECT)
    def connect(
        self, *, session_id: str, graceful_close: bool | None = None, **options: Unpack[ConnectOptions]
    ) -> Opening[LiveSidebandConnection]:
        """A second connection to a live session, from which a server monitors and controls it.

        - session_id: ID of the session.
        - graceful_close: Whether the session is closed gracefully."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawLiveSideband:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawLiveSideband:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncLiveSideband(AsyncResource):
    """`client.live.sideband`: A second connection to a live session, from which a server monitors and controls it."""

    _path = "live.sideband"

    @connect(CONNECT)
    def connect(
        self, *, session_id: str, graceful_close: bool | None = None, **options: Unpack[ConnectOptions]
    ) -> AsyncOpening[AsyncLiveSidebandConnection]:
        """A second connection to a live session, from which a server monitors and controls it.

        - session_id: ID of the session.
        - graceful_close: Whether the session is closed gracefully."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawLiveSideband:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawLiveSideband:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawLiveSideband:
        """The methods of `LiveSideband`, returning responses as they came."""

        def __init__(self, of: LiveSideband) -> None: ...

    class AsyncRawLiveSideband:
        """The methods of `AsyncLiveSideband`, returning responses as they came."""

        def __init__(self, of: AsyncLiveSideband) -> None: ...

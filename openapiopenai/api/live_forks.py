# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.live.forks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource
from openapiopenai._runtime.sockets.channel import Channel, connect

if TYPE_CHECKING:
    from openapiopenai._runtime.sockets.opening_async import AsyncOpening
    from openapiopenai._runtime.sockets.opening_sync import Opening
    from openapiopenai._runtime.sockets.options import ConnectOptions
    from openapiopenai.api.live_forks_connection import AsyncLiveForksConnection, LiveForksConnection

CONNECT = Channel(
    "live.forks.connect",
    "/live/sessions/{session_id}/fork",
    connection="openapiopenai.api.live_forks_connection:LiveForksConnection",
    server="LiveForkServerEvent",
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


class LiveForks(SyncResource):
    """`client.live.forks`: Connections to live sessions forked from others."""

    _path = "live.forks"

    @connect(CONNECT)
    def connect(self, *, session_id: str, **options: Unpack[ConnectOptions]) -> Opening[LiveForksConnection]:
        """A live session that continues from a stored one.

        - session_id: ID of the session."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawLiveForks:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawLiveForks:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncLiveForks(AsyncResource):
    """`client.live.forks`: Connections to live sessions forked from others."""

    _path = "live.forks"

    @connect(CONNECT)
    def connect(self, *, session_id: str, **options: Unpack[ConnectOptions]) -> AsyncOpening[AsyncLiveForksConnection]:
        """A live session that continues from a stored one.

        - session_id: ID of the session."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawLiveForks:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawLiveForks:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawLiveForks:
        """The methods of `LiveForks`, returning responses as they came."""

        def __init__(self, of: LiveForks) -> None: ...

    class AsyncRawLiveForks:
        """The methods of `AsyncLiveForks`, returning responses as they came."""

        def __init__(self, of: AsyncLiveForks) -> None: ...

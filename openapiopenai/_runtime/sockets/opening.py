"""What `connect` methods return: the way into a WebSocket connection."""

from __future__ import annotations

import time
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..calls.call import Call
from ..calls.redirect import REDIRECTS
from ..calls.response import ApiResponse
from ..http.request import Headers
from .channel import check_options
from .websocket import OPEN_TIMEOUT, Refused, open_async, open_sync

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..calls.errors import APIStatusError
    from ..http.request import Request
    from .channel import Channel, ChannelPlan
    from .connection import AsyncConnection, Connection

T = TypeVar("T", bound="Connection[Any, Any]")
A = TypeVar("A", bound="AsyncConnection[Any, Any]")


def opening(client: Any, plan: ChannelPlan, positional: tuple[Any, ...], arguments: dict[str, Any]) -> Any:
    """Return the result of a `connect` method."""
    bound = plan.bind(positional, arguments)
    if bound.body:
        raise TypeError(f"{plan.name} takes no {', '.join(sorted(bound.body))}")
    check_options(bound.options)
    kind: Any = AsyncOpening if client.is_async else Opening
    return kind(client, plan, bound)


class _Opening:
    """Opens a connection, and opens it again after it was lost."""

    def __init__(self, client: Any, plan: ChannelPlan, bound: Any) -> None:
        self.client = client
        self.channel = cast("Channel", plan.operation)
        self.bound = bound
        self.options: dict[str, Any] = bound.options
        self.last: Call | None = None

    def call(self) -> Call:
        """Build the call that makes the WebSocket handshake."""
        keys = ("extra_headers", "extra_query")
        options = {name: self.options[name] for name in keys if self.options.get(name)}
        self.last = call = Call(self.client, self.channel, self.bound._replace(options=options), streams=False)
        configuration = self.client._configuration
        if other := configuration.websocket_base_url:
            call.url = f"http{other.rstrip('/').removeprefix('ws').removeprefix('http')}{call.url.removeprefix(configuration.root)}"
        return call

    @property
    def kind(self) -> Any:
        """Class of the connection."""
        module, _, name = self.channel.connection.partition(":")
        return getattr(import_module(module), f"Async{name}" if self.client.is_async else name)

    def prepared(self, call: Call, key: str | None, end: float | None) -> Request:
        """Return the next request of a handshake, which may take until `end` (monotonic time)."""
        request = call.attempt(key)
        request.deadline = min((each for each in (end, call.deadline) if each is not None), default=None)
        return request

    def ends(self) -> float | None:
        """Time by which the connection must be open, including redirects; None for no limit."""
        seconds: float | None = self.options.get("open_timeout", OPEN_TIMEOUT)
        return None if seconds is None else time.monotonic() + seconds

    @staticmethod
    def refused(call: Call, error: Refused) -> APIStatusError | None:
        """Return the error for a response that rejects the handshake; None if it is a redirect to follow."""
        headers = Headers(error.headers)
        location = headers.get("location")
        if (
            error.status in REDIRECTS
            and location is not None
            and call.redirect(error.status, location, is_handshake=True)
        ):
            return None
        return call.status_error(ApiResponse(call.info(error.status, headers), error.body, call))


class Opening(_Opening, Generic[T]):
    """Context manager that opens a connection: `with client.realtime.connect(…) as connection`."""

    connection: T | None = None

    def enter(self) -> T:
        """Connect without a `with` block; the caller closes the connection.

        Raises APIStatusError if the server rejects the handshake, APIConnectionError or APITimeoutError if the
        connection fails.
        """
        connection: T = self.kind(self)
        connection.connect()
        return connection

    def __enter__(self) -> T:
        self.connection = self.enter()
        return self.connection

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self.connection:
            self.connection.leave(error)

    def socket(self) -> Any:
        """Open a new WebSocket."""
        call, end = self.call(), self.ends()
        while True:
            request = self.prepared(call, self.client._key(self.channel.auth), end)
            try:
                return open_sync(request, self.options, call.secrets)
            except Refused as error:
                failure = self.refused(call, error)
            if failure:
                raise failure


class AsyncOpening(_Opening, Generic[A]):
    """Asynchronous context manager that opens a connection: `async with client.realtime.connect(…) as connection`."""

    connection: A | None = None

    async def enter(self) -> A:
        """Connect without an `async with` block; the caller closes the connection. Raises like `Opening.enter`."""
        connection: A = self.kind(self)
        await connection.connect()
        return connection

    def __await__(self) -> Generator[Any, None, A]:
        return self.enter().__await__()

    async def __aenter__(self) -> A:
        self.connection = await self.enter()
        return self.connection

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self.connection:
            await self.connection.leave(error)

    async def socket(self) -> Any:
        """Open a new WebSocket."""
        call, end = self.call(), self.ends()
        while True:
            request = self.prepared(call, await self.client._key(self.channel.auth), end)
            try:
                return await open_async(request, self.options, call.secrets)
            except Refused as error:
                failure = self.refused(call, error)
            if failure:
                raise failure

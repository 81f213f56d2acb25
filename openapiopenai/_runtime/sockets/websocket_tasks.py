"""WebSockets for asynchronous code; `websocket_threads` has the same names for synchronous code."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from ..http.tasks import running_loop
from .websocket import Guard, not_installed, refusal

if TYPE_CHECKING:
    from collections.abc import Awaitable


async def connect(**arguments: Any) -> Any:
    """Open a WebSocket; raises BaseError without the package `websockets` or outside of asyncio."""
    try:
        from websockets.asyncio.client import connect
    except ImportError:
        raise not_installed() from None
    running_loop()
    return await connect(**arguments, create_connection=socket_class())


def receive(socket: Any, timeout: float | None) -> Awaitable[bytes]:
    """Receive a message; raises TimeoutError if none arrives within a number of seconds."""
    received: Awaitable[bytes] = socket.recv(decode=False)
    if timeout is None:
        return received
    from asyncio import wait_for

    return wait_for(received, timeout)


@cache
def socket_class() -> type:
    from websockets.asyncio.client import ClientConnection
    from websockets.exceptions import InvalidStatus

    class AsyncSocket(Guard, ClientConnection):
        async def handshake(self, *positional: Any, **named: Any) -> None:
            try:
                await super().handshake(*positional, **named)
                return
            except InvalidStatus as error:
                refused = refusal(error)
            raise refused

        def later(self, seconds: float) -> Any:
            return self.loop.call_later(seconds, self.transport.abort)

        async def ping(self, *positional: Any, **named: Any) -> Any:
            # It waits like all that is sent, as long as the server reads nothing.
            timer = None if self.ping_timeout is None else self.later(self.ping_timeout)
            try:
                return await super().ping(*positional, **named)
            finally:
                if timer is not None:
                    timer.cancel()

        async def drain(self) -> None:
            await super().drain()  # which returns, too, when the connection is cut
            if self.connection_lost_waiter.done():
                raise ConnectionError("the connection was cut before all was sent")

        async def close(self, code: Any = 1000, reason: str = "") -> None:
            self.leave()
            if self.recv_messages.paused:
                self.transport.resume_reading()
            await super().close(code, reason)

        def connection_lost(self, exc: Exception | None) -> None:
            self.ended()
            super().connection_lost(exc)

    return AsyncSocket

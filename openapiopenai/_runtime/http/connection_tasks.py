"""Connections of asynchronous code: transports of asyncio. `connection_threads` has the same names for synchronous
code.
"""

from __future__ import annotations

import asyncio
import os
import weakref
from math import inf
from typing import TYPE_CHECKING, Any

from .pool import Pool
from .tasks import running_loop
from .tcp import addresses_of, is_quiet, numeric_addresses

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import AsyncGenerator

    from .pool import Origin
    from .tcp import TimeLimit

MOST_UNREAD = 2**18
"""Number of bytes received and not read yet from which on no more are received."""


class Wire(asyncio.Protocol):
    """What asyncio tells of a connection: keeps the bytes received, and whom to wake."""

    transport: asyncio.Transport

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.received: list[bytes] = []
        """What was received and not read yet."""
        self.is_over = False
        """Whether nothing more will be received."""
        self.error: OSError | None = None
        """Why."""
        self.is_full = False
        """Whether much of what was written is not sent yet."""
        self._size = 0
        self._is_paused = False
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._end = inf
        """When the reader has waited for too long."""
        self._timer: asyncio.TimerHandle | None = None
        """Set once for many readers: most of them wait for a much shorter time than they may."""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received.append(data)
        self._size += len(data)
        if self._reader is not None:
            _wake(self._reader)
        if self._size > MOST_UNREAD and not self._is_paused:
            self._is_paused = True
            self.transport.pause_reading()

    def eof_received(self) -> None:
        self._finish(None)

    def connection_lost(self, exc: Exception | None) -> None:
        error = (
            exc if exc is None or isinstance(exc, OSError) else ConnectionAbortedError(f"{type(exc).__name__}: {exc}")
        )
        self._finish(error)
        if self._timer is not None:
            self._timer.cancel()

    def _finish(self, error: OSError | None) -> None:
        self.is_over, self.error = True, self.error or error
        for each in (self._reader, self._writer):
            if each is not None:
                _wake(each)

    def pause_writing(self) -> None:
        self.is_full = True

    def resume_writing(self) -> None:
        self.is_full = False
        if self._writer is not None:
            _wake(self._writer)

    def take(self) -> bytes:
        """Return what was received."""
        received, self.received, self._size = self.received, [], 0
        if self._is_paused:
            self._is_paused = False
            self.transport.resume_reading()
        return received[0] if len(received) == 1 else b"".join(received)

    async def readable(self, seconds: float | None) -> None:
        """Wait until something is received, or the connection is over; raises TimeoutError."""
        self._reader = reader = self._future()
        self._end = inf if seconds is None else self.loop.time() + seconds
        if self._end < (self._timer.when() if self._timer else inf):
            self._set_timer()
        try:
            await reader
        finally:
            self._reader = None

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self.loop.call_at(self._end, self._check)

    def _check(self) -> None:
        """End the wait if it took too long, or look again when it may have."""
        self._timer = None
        if self._reader is None or self._end == inf:
            return
        if self._end > self.loop.time():
            self._set_timer()
        elif not self._reader.done():
            self._reader.set_exception(TimeoutError())

    async def writable(self, seconds: float | None) -> None:
        """Wait until most of what was written is sent, or the connection is over; raises TimeoutError."""
        self._writer = writer = self._future()
        try:
            async with asyncio.timeout(seconds):
                await writer
        finally:
            self._writer = None

    def _future(self) -> asyncio.Future[None]:
        if asyncio.get_running_loop() is not self.loop:
            raise ConnectionAbortedError("the connection belongs to another event loop")
        return self.loop.create_future()


def _wake(waiting: asyncio.Future[None]) -> None:
    if not waiting.done():
        waiting.set_result(None)


class Connection:
    """A connection to a server; its garbage collection closes it, in its event loop."""

    def __init__(self, wire: Wire, origin: Origin) -> None:
        self.origin = origin
        self.is_aborted = False
        """Whether the transport was closed while the connection was in use."""
        self._process = os.getpid()
        self._wire = wire
        self._raw: socket.socket = wire.transport.get_extra_info("socket")

    @classmethod
    async def on(cls, raw: socket.socket, origin: Origin) -> Connection:
        """Return the connection of a socket that is connected."""
        loop = asyncio.get_running_loop()
        raw.setblocking(False)
        try:
            _, wire = await loop.create_connection(lambda: Wire(loop), sock=raw)
        except BaseException:
            raw.close()
            raise
        return cls(wire, origin)

    async def secure(self, context: ssl.SSLContext, host: str, limit: TimeLimit) -> None:
        """Start TLS; raises OSError."""
        wire = self._wire
        async with asyncio.timeout(limit.left()):
            made = await wire.loop.start_tls(wire.transport, wire, context, server_hostname=host)
        if made is None:
            raise ConnectionResetError("the connection was closed before it was secure")
        wire.transport = made

    async def send(self, data: bytes, seconds: float | None) -> None:
        """Send data; returns once most of it is sent. Raises OSError, which a TimeoutError is."""
        wire = self._wire
        if wire.is_over:
            raise wire.error or BrokenPipeError("the connection was closed")
        wire.transport.write(data)
        if wire.is_full:
            await wire.writable(seconds)

    async def receive(self, seconds: float | None) -> bytes:
        """Receive the next bytes, as many as there are; empty at the end. Raises OSError, which a TimeoutError is."""
        wire = self._wire
        if not wire.received and not wire.is_over:
            await wire.readable(seconds)
        if not wire.received and wire.error:
            raise wire.error
        return wire.take()

    def is_quiet(self) -> bool:
        """Whether the connection is open and nothing was received that was not read."""
        wire = self._wire
        return not wire.received and not wire.is_over and is_quiet(self._raw)

    def close(self) -> None:
        """Close the connection; this ends an operation that another task is waiting for."""
        if not self._wire.loop.is_closed():
            self._wire.transport.abort()

    def __del__(self) -> None:
        """The garbage collector runs in any thread, at any moment."""
        loop = self._wire.loop
        if self._process == os.getpid() and not loop.is_closed() and not self._wire.transport.is_closing():
            loop.call_soon_threadsafe(self._wire.transport.abort)


class Pools:
    """The connections by event loop."""

    def __init__(self) -> None:
        self._reset()

    def _reset(self) -> None:
        self._process = os.getpid()
        self._pools: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[Pool, AsyncGenerator[None]]] = (
            weakref.WeakKeyDictionary()
        )

    async def current(self) -> Pool:
        """Return the connections of the running event loop."""
        if os.getpid() != self._process:
            self._reset()
        loop = running_loop()
        known = self._pools.get(loop)
        if known is None:
            for other in [loop() for loop in self._pools.keyrefs()]:  # a list, as other threads may add theirs
                if other is not None and other.is_closed():  # without having shut down
                    self._pools.pop(other, None)
            pool = Pool()
            known = self._pools[loop] = pool, _kept(pool)
            await anext(known[1])
        return known[0]

    async def close(self) -> None:
        """Close all connections of the running event loop."""
        if known := self._pools.pop(running_loop(), None):
            await known[1].aclose()


async def _kept(pool: Pool) -> AsyncGenerator[None]:
    """Close connections when their event loop shuts down, or nobody can use them anymore.

    Event loops close asynchronous generators that are still open, so no connection outlives its loop.
    """
    try:
        yield
    finally:
        pool.close()
        await asyncio.sleep(0)  # so that the loop closes the sockets


async def reach(made: socket.socket, address: Any, seconds: float | None) -> None:
    """Connect a socket; raises OSError."""
    made.setblocking(False)
    async with asyncio.timeout(seconds):
        await asyncio.get_running_loop().sock_connect(made, address)


async def resolve(host: str, port: int, limit: TimeLimit) -> list[Any]:
    """Look up the addresses of a host, in a thread; raises OSError."""
    if found := numeric_addresses(host, port):
        return found
    async with asyncio.timeout(limit.left()):
        return await asyncio.to_thread(addresses_of, host, port)

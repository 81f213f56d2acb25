"""Watches the connections that clients of httpx open; the extension `trace` of their requests, which is public, tells of
each.

What such a client lacks is done between it and the socket: limits of time count for all that is waited for, not anew for
each byte; what arrives follows the rules of `http1`; and a connection on which more than the response arrived is not
used for another request.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .deadline import check_deadline
from .http1 import Body, HeadReader
from .tcp import PIECE, TimeLimit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .request import Request

LONGEST = 7 * 24 * 3600.0
"""Seconds that stand for no limit."""


class Limit(float):
    """A timeout of a request. httpx hands it to the stream of the connection, which learns from it what is left."""

    request: Request
    _limit: TimeLimit | None = None
    """Set once something is waited for."""

    def __new__(cls, request: Request, seconds: float | None) -> Limit:
        limits = [each for each in (seconds, check_deadline(request)) if each is not None]
        limit = super().__new__(cls, min(limits, default=LONGEST))
        limit.request = request
        return limit

    def left(self) -> float | None:
        """Seconds left, also until the deadline of the request; raises TimeoutError or APITimeoutError."""
        self._limit = self._limit or TimeLimit(self)
        return TimeLimit(self._limit.left(), check_deadline(self.request)).left()


class ReadLimit(Limit):
    """The timeout for each part of a request, and for each of its response: the head, and the pieces of the body."""

    def renew(self) -> None:
        """Count from the next time on that something is waited for."""
        self._limit = None


def trace(_: str, info: Mapping[str, Any]) -> None:
    """Watch a connection that was opened, and what secures it."""
    if hasattr(stream := info.get("return_value"), "start_tls"):
        watch(stream)


async def trace_async(_: str, info: Mapping[str, Any]) -> None:
    """Do what `trace` does, for an asynchronous client."""
    if hasattr(stream := info.get("return_value"), "start_tls"):
        watch_async(stream)


class Watched:
    """What is sent and received on a connection."""

    def __init__(self, stream: Any) -> None:
        self._info = stream.get_extra_info
        self._method = ""
        self._reader = HeadReader()
        self._body: Body | None = None
        """That of the response, once its head is complete."""
        self._is_http1 = True
        self._is_answered = True
        """Whether something was received since something was sent."""
        self._is_reusable = True
        stream.get_extra_info = self.info

    def info(self, name: str) -> Any:
        """Return what httpx asks about the connection; it uses none again that is readable while it is idle."""
        return True if name == "is_readable" and not self._is_reusable else self._info(name)

    def sending(self, data: bytes, timeout: float | None) -> Iterator[bytes]:
        """Yield the parts of what is sent, for each of which there is the time allowed."""
        if self._is_answered and isinstance(timeout, ReadLimit):
            self._is_http1 &= not data.startswith(b"PRI * HTTP/2")
            self._method, self._reader, self._body = timeout.request.method, HeadReader(), None
        self._is_answered = False
        for start in range(0, len(data), PIECE):
            if isinstance(timeout, ReadLimit):
                timeout.renew()
            yield data[start : start + PIECE]
        if isinstance(timeout, ReadLimit):
            timeout.renew()

    def received(self, data: bytes, timeout: float | None) -> bytes:
        """Return what was received; raises Malformed if it is not HTTP/1.1, which what a SOCKS proxy says is not."""
        self._is_answered = True
        if isinstance(timeout, ReadLimit) and (not self._is_http1 or self._progresses(data)):
            timeout.renew()
        return data

    def _progresses(self, data: bytes) -> bool:
        """Whether received data completes the head of a response, or is part of the body."""
        if self._body is not None:
            is_part = bool(self._body.feed(data))
        elif head := self._reader.feed(data):
            self._body = head.body(self._method)
            self._body.feed(self._reader.rest)
            is_part, self._is_reusable = True, head.reusable
        else:
            return False
        self._is_reusable &= not self._body.is_overrun
        return is_part


def left(timeout: float | None) -> float | None:
    """What is left of a timeout; one that is not of this package is passed on."""
    return timeout.left() if isinstance(timeout, Limit) else timeout


def watch(stream: Any) -> None:
    """Watch a stream of a synchronous client."""
    watched, process = Watched(stream), os.getpid()
    read, write, start_tls, close = stream.read, stream.write, stream.start_tls, stream.close

    def read_in_time(most: int, timeout: float | None = None) -> bytes:
        return watched.received(read(most, left(timeout)), timeout)

    def write_in_time(data: bytes, timeout: float | None = None) -> None:
        for part in watched.sending(data, timeout):
            write(part, left(timeout))

    def start_tls_in_time(ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        return start_tls(ssl_context, server_hostname, left(timeout))

    def close_at_once() -> None:
        raw = stream.get_extra_info("socket")
        if isinstance(raw, socket.socket) and process == os.getpid():
            with suppress(OSError):  # ends what other threads wait for
                socket.socket.shutdown(raw, socket.SHUT_RDWR)
        close()

    stream.read, stream.write = read_in_time, write_in_time
    stream.start_tls, stream.close = start_tls_in_time, close_at_once


def watch_async(stream: Any) -> None:
    """Watch a stream of an asynchronous client."""
    watched = Watched(stream)
    read, write = stream.read, stream.write

    async def read_in_time(most: int, timeout: float | None = None) -> bytes:
        return watched.received(await read(most, left(timeout)), timeout)

    async def write_in_time(data: bytes, timeout: float | None = None) -> None:
        for part in watched.sending(data, timeout):
            await write(part, left(timeout))

    stream.read, stream.write = read_in_time, write_in_time

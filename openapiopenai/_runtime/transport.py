"""Transports: what carries a request to a server and brings its answer back.

A transport has one method, `send`. It follows no redirects, retries nothing and takes every status
for an answer; it raises APIConnectionError or APITimeoutError where there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .http import Headers, Request


class TransportResponse(Protocol):
    """An answer whose body may still be on its way."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...

    def read(self) -> bytes:
        """The rest of the body, decompressed; the connection is free again then."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """The body in pieces, each handed out as soon as it is there."""
        ...

    def set_idle_timeout(self, seconds: float | None) -> None:
        """From now on, how long to wait for the next bytes."""
        ...

    def finish(self) -> None:
        """All that matters has come: free the connection if the end of the body is there, else close it."""
        ...

    def close(self) -> None:
        """Give up what is still to come."""
        ...


@runtime_checkable
class Transport(Protocol):
    """Sends requests; used by many threads at a time."""

    def send(self, request: Request) -> TransportResponse: ...
    def close(self) -> None: ...


class AsyncTransportResponse(Protocol):
    """See TransportResponse."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...

    async def read(self) -> bytes: ...
    def chunks(self) -> AsyncIterator[bytes]: ...
    def set_idle_timeout(self, seconds: float | None) -> None: ...
    async def finish(self) -> None: ...
    async def close(self) -> None: ...


@runtime_checkable
class AsyncTransport(Protocol):
    """Sends requests; used by many tasks at a time."""

    async def send(self, request: Request) -> AsyncTransportResponse: ...
    async def close(self) -> None: ...

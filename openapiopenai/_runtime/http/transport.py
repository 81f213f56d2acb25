"""Transports send requests to a server and return its responses.

`send` neither follows redirects nor retries, and returns a response for every status code. It raises
APIConnectionError or APITimeoutError if there is no response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Iterator

    from .request import Headers, Request

__all__ = ["AsyncTransport", "AsyncTransportResponse", "Transport", "TransportResponse"]


class TransportResponse(Protocol):
    """A response whose body may not have been read yet."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...

    def read(self) -> bytes:
        """Read the rest of the body, decompressed, and release the connection."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives."""
        ...

    def set_idle_timeout(self, seconds: float | None) -> None:
        """Set the maximum number of seconds to wait for more data from now on; None for no limit."""
        ...

    def finish(self) -> None:
        """Called when no more data is needed: reuse the connection if the body ends now, otherwise close it."""
        ...

    def close(self) -> None:
        """Close the response, discarding any unread data."""
        ...


@runtime_checkable
class Transport(Protocol):
    """Sends requests; used by multiple threads concurrently."""

    def send(self, request: Request) -> TransportResponse: ...
    def close(self) -> object: ...


class AsyncTransportResponse(Protocol):
    """Asynchronous counterpart of `TransportResponse`."""

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
    """Sends requests; used by multiple tasks concurrently."""

    def send(self, request: Request) -> Awaitable[AsyncTransportResponse]: ...
    def close(self) -> Awaitable[None]: ...

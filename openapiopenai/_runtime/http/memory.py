"""Responses whose body is in memory, for synchronous and asynchronous clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .content import Collector
from .errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterable, Iterator

    from .request import Headers, Request


class MemoryResponse:
    """A response with these pieces of a body; an exception among them breaks it off.

    Implements `TransportResponse`; awaited, it becomes an `AsyncTransportResponse`.
    """

    def __init__(self, request: Request, status: int, headers: Headers, pieces: Iterable[bytes | Exception]) -> None:
        self.request = request
        self.status = status
        self.headers = headers
        self.pieces = pieces

    def __await__(self) -> Generator[Any, None, AsyncMemoryResponse]:
        return AsyncMemoryResponse(self)
        yield

    def read(self) -> bytes:
        collector = Collector(self.status, self.request)
        for piece in self.chunks():
            if not collector.add(piece):
                break
        return collector.content

    def chunks(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise APIConnectionError(str(piece), request=self.request.masked()) from piece
            yield piece

    def set_idle_timeout(self, seconds: float | None) -> None:
        pass

    def finish(self) -> None:
        pass

    def close(self) -> None:
        pass


class AsyncMemoryResponse:
    def __init__(self, response: MemoryResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response

    async def read(self) -> bytes:
        return self._response.read()

    async def chunks(self) -> AsyncIterator[bytes]:
        for piece in self._response.chunks():
            yield piece

    def set_idle_timeout(self, seconds: float | None) -> None:
        pass

    async def finish(self) -> None:
        pass

    async def close(self) -> None:
        pass

"""Responses whose body is in memory, for synchronous and asynchronous clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import tasks, threads
from .content import Collector
from .deadline import check_deadline
from .errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterable, Iterator

    from .request import Headers, Request


class MemoryResponse:
    """A response with these pieces of a body: an exception among them breaks it off, a number is a pause in seconds.

    Implements `TransportResponse`; awaited, it becomes an `AsyncTransportResponse`.
    """

    def __init__(
        self, request: Request, status: int, headers: Headers, pieces: Iterable[bytes | float | Exception]
    ) -> None:
        self.request = request
        self.status = status
        self.headers = headers
        self.pieces = pieces
        self._idle = request.timeout.read

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
            if isinstance(piece, bytes):
                yield piece
            else:
                seconds, error = self.pause(piece)
                threads.sleep(seconds)
                if error:
                    raise error

    def pause(self, piece: float | Exception) -> tuple[float, APIConnectionError | None]:
        """Return how many seconds to wait, and what to raise then."""
        if isinstance(piece, APIConnectionError):
            piece.request = self.request.masked()
            return 0, piece
        if isinstance(piece, Exception):
            error = APIConnectionError(str(piece), request=self.request.masked())
            error.__cause__ = piece
            return 0, error
        limit = min((each for each in (self._idle, check_deadline(self.request)) if each is not None), default=piece)
        return min(piece, limit), APITimeoutError(request=self.request.masked()) if piece > limit else None

    def set_idle_timeout(self, seconds: float | None) -> None:
        self._idle = seconds

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
        collector = Collector(self.status, self._response.request)
        async for piece in self.chunks():
            if not collector.add(piece):
                break
        return collector.content

    async def chunks(self) -> AsyncIterator[bytes]:
        for piece in self._response.pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                seconds, error = self._response.pause(piece)
                await tasks.sleep(seconds)
                if error:
                    raise error

    def set_idle_timeout(self, seconds: float | None) -> None:
        self._response.set_idle_timeout(seconds)

    async def finish(self) -> None:
        pass

    async def close(self) -> None:
        pass

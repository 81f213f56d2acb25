"""Transports for tests: a function takes the place of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..json.codec import encode
from .content import Collector
from .errors import APIConnectionError
from .request import Headers, Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping

    Handler = Callable[[Request], "MockResponse | Mapping[str, object] | list[Any] | str | bytes | None"]

__all__ = ["AsyncMockTransport", "MockResponse", "MockTransport"]


class MockResponse:
    """A response of a mock server.

    `body` is JSON values, a model, text (sent unchanged) or bytes. `pieces` is the body of an event stream as a list
    of bytes, each delivered separately; an exception among them breaks the stream off.
    """

    def __init__(
        self,
        body: Any = b"",
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        pieces: Iterable[bytes | Exception] | None = None,
    ) -> None:
        self.status = status
        content, media_type = _content(body)
        if pieces is not None:
            media_type = "text/event-stream"
        self.pieces = list(pieces) if pieces is not None else [content]
        named = {name.lower(): value for name, value in (headers or {}).items()}
        self.headers = Headers(({"content-type": media_type} | named).items())


def _content(body: Any) -> tuple[bytes, str]:
    if isinstance(body, bytes):
        return body, "application/octet-stream"
    if isinstance(body, str):
        is_stream = body.startswith(("data:", "event:", ":", "id:"))
        return body.encode(), "text/event-stream" if is_stream else "text/plain"
    if body is None:
        return b"", "text/plain"
    return encode(body), "application/json"


class MockTransport:
    """Passes each request to `handler` and treats its return value as the response.

    `requests` holds all requests sent. An exception raised by the handler is raised by the call:
    `APIConnectionError("refused")` simulates an unreachable server.

    `Client(api_key="test", transport=MockTransport(lambda request: {"id": "resp_1"}))`
    """

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.requests: list[Request] = []

    def send(self, request: Request) -> _MockAnswer:
        """See `Transport.send`."""
        return _MockAnswer(self._answer(request), request)

    def close(self) -> None:
        """Do nothing; there are no connections."""

    def _answer(self, request: Request) -> MockResponse:
        if request.body is not None and not isinstance(request.body, bytes):
            kept = Request(request.method, request.url, request.headers, b"".join(request.body))
            self.requests.append(kept)
        else:
            self.requests.append(request)
        answer = self.handler(request)
        return answer if isinstance(answer, MockResponse) else MockResponse(answer)


class AsyncMockTransport:
    """Asynchronous counterpart of `MockTransport`; the handler is an ordinary function."""

    def __init__(self, handler: Handler) -> None:
        self._sync = MockTransport(handler)

    @property
    def requests(self) -> list[Request]:
        """All requests sent."""
        return self._sync.requests

    async def send(self, request: Request) -> _AsyncMockAnswer:
        """See `AsyncTransport.send`."""
        return _AsyncMockAnswer(self._sync.send(request))

    async def close(self) -> None:
        """Do nothing; there are no connections."""


class _MockAnswer:
    def __init__(self, response: MockResponse, request: Request) -> None:
        self.status = response.status
        self.headers = response.headers
        self.pieces = response.pieces
        self.request = request

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


class _AsyncMockAnswer:
    def __init__(self, answer: _MockAnswer) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self._answer = answer

    async def read(self) -> bytes:
        return self._answer.read()

    async def chunks(self) -> AsyncIterator[bytes]:
        for piece in self._answer.chunks():
            yield piece

    def set_idle_timeout(self, seconds: float | None) -> None:
        pass

    async def finish(self) -> None:
        pass

    async def close(self) -> None:
        pass

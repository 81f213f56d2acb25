"""Transport for tests: a function takes the place of the server."""

from __future__ import annotations

from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ...profile import BaseError
from ..json.codec import encode
from .content import Collector
from .errors import APIConnectionError
from .request import Headers, Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator, Mapping

    Answer: TypeAlias = "MockResponse | Mapping[str, object] | list[Any] | str | bytes | None"
    Handler: TypeAlias = Callable[[Request], Answer | Awaitable[Answer]]

__all__ = ["MockResponse", "MockTransport"]


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

    Serves synchronous and asynchronous clients; for the latter, the handler may be a coroutine function. `requests`
    holds all requests sent. An exception raised by the handler is raised by the call: `APIConnectionError("refused")`
    simulates an unreachable server.

    `Client(api_key="test", transport=MockTransport(lambda request: {"id": "resp_1"}))`
    """

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.requests: list[Request] = []

    def send(self, request: Request) -> _MockAnswer:
        """See `Transport.send`; awaited, the result is what `AsyncTransport.send` returns."""
        if request.body is None or isinstance(request.body, bytes):
            self.requests.append(request)
        else:
            self.requests.append(Request(request.method, request.url, request.headers, b"".join(request.body)))
        answer = self.handler(request)
        return cast("_MockAnswer", _Pending(answer, request)) if isawaitable(answer) else _MockAnswer(answer, request)

    def close(self) -> Awaitable[None]:
        """Do nothing; there are no connections. The result may be awaited."""
        return _Closed()


class _Closed:
    def __await__(self) -> Generator[Any, None, None]:
        return
        yield


class _Pending:
    """The response of an asynchronous handler."""

    def __init__(self, answer: Awaitable[Answer], request: Request) -> None:
        self._answer = answer
        self._request = request

    def __await__(self) -> Generator[Any, None, _AsyncMockAnswer]:
        answer = yield from self._answer.__await__()
        return _AsyncMockAnswer(_MockAnswer(answer, self._request))

    def __getattr__(self, name: str) -> Any:  # a synchronous client reads the status
        if iscoroutine(self._answer):
            self._answer.close()
        raise BaseError("MockTransport: an asynchronous handler needs an asynchronous client")


class _MockAnswer:
    def __init__(self, answer: Answer, request: Request) -> None:
        response = answer if isinstance(answer, MockResponse) else MockResponse(answer)
        self.status = response.status
        self.headers = response.headers
        self.pieces = response.pieces
        self.request = request

    def __await__(self) -> Generator[Any, None, _AsyncMockAnswer]:
        return _AsyncMockAnswer(self)
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

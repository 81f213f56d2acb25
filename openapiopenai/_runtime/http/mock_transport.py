"""Transport for tests: a function takes the place of the server."""

from __future__ import annotations

from collections.abc import AsyncIterable
from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ...profile import BaseError
from ..json.codec import encode
from .memory import AsyncMemoryResponse, MemoryResponse
from .request import Headers, Request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping

__all__ = ["MockResponse", "MockTransport"]


class MockResponse:
    """A response of a mock server.

    `body` is JSON values, a model, text (sent unchanged) or bytes. `pieces` is the body of an event stream as a list
    of bytes, each delivered separately; an exception among them breaks the stream off, a number is a pause in seconds.
    """

    def __init__(
        self,
        body: Any = b"",
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        pieces: Iterable[bytes | float | Exception] | None = None,
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


if TYPE_CHECKING:
    Result: TypeAlias = MockResponse | Mapping[str, object] | list[Any] | str | bytes | None
    Handler: TypeAlias = Callable[[Request], Result | Awaitable[Result]]


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

    def send(self, request: Request) -> MemoryResponse:
        """See `Transport.send`; awaited, the result is what `AsyncTransport.send` returns."""
        if isinstance(request.body, AsyncIterable):
            return cast("MemoryResponse", self._send_read(request, request.body))
        if request.body is not None and not isinstance(request.body, bytes):
            request = with_content(request, request.content)
        self.requests.append(request)
        result = self.handler(request)
        return cast("MemoryResponse", _Pending(result, request)) if isawaitable(result) else _response(result, request)

    async def _send_read(self, request: Request, body: AsyncIterable[bytes]) -> AsyncMemoryResponse:
        content = b"".join([piece async for piece in body])
        return await self.send(with_content(request, content))

    def close(self) -> Awaitable[None]:
        """Do nothing; there are no connections. The result may be awaited."""
        return _Closed()


def with_content(request: Request, content: bytes) -> Request:
    """Return a request whose body was read: some can be read only once."""
    return Request(
        request.method,
        request.url,
        request.headers,
        content,
        operation=request.operation,
        timeout=request.timeout,
        deadline=request.deadline,
        streams=request.streams,
        max_response_size=request.max_response_size,
    )


class _Closed:
    def __await__(self) -> Generator[Any, None, None]:
        return
        yield


class _Pending:
    """The response of an asynchronous handler."""

    def __init__(self, result: Awaitable[Result], request: Request) -> None:
        self._result = result
        self._request = request

    def __await__(self) -> Generator[Any, None, AsyncMemoryResponse]:
        result = yield from self._result.__await__()
        return AsyncMemoryResponse(_response(result, self._request))

    def __getattr__(self, name: str) -> Any:  # a synchronous client reads the status
        if iscoroutine(self._result):
            self._result.close()
        raise BaseError("MockTransport: an asynchronous handler needs an asynchronous client")


def _response(result: Result, request: Request) -> MemoryResponse:
    response = result if isinstance(result, MockResponse) else MockResponse(result)
    return MemoryResponse(request, response.status, response.headers, response.pieces)

"""Raw responses and the metadata of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ...profile import PROFILE, BaseError
from ..http.request import Headers, Request
from ..json.absent import omit
from ..json.codec import encode
from ..json.redaction import redact, without_secrets
from ..json.spelling import WithAdvice
from .body_async import AsyncBody
from .body_sync import Body
from .copying import Attached
from .rate_limits import rate_limits

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Mapping
    from typing import Self, TypeAlias

    from ..http.transport import AsyncTransportResponse, TransportResponse
    from .call import Call
    from .observing import Watcher
    from .rate_limits import RateLimit
    from .streams_async import AsyncStream

    Progress: TypeAlias = Callable[[int, int | None], object]

__all__ = ["ApiResponse", "AsyncApiResponse", "CallInfo"]

T = TypeVar("T")
S = TypeVar("S")
E = TypeVar("E", bound="AsyncStream[Any]")


class CallInfo:
    """Metadata of the call that returned a result."""

    __slots__ = ("_request", "attempts", "elapsed", "headers", "operation", "status_code")

    def __init__(
        self, operation: str, request: Request, status_code: int, headers: Headers, attempts: int, elapsed: float
    ) -> None:
        self.operation = operation
        """Name of the operation, such as `chat.completions.create`."""
        self._request = request
        self.status_code = status_code
        self.headers = headers
        """Response headers."""
        self.attempts = attempts
        """Number of attempts, including the first; redirects are not counted. 0: no server was asked."""
        self.elapsed = elapsed
        """Seconds from the start of the call to the response headers, including all attempts and delays."""

    @property
    def request(self) -> Request:
        """The request, with secrets masked; without its body when read from a decoded result."""
        return self._request.masked()

    def without_body(self) -> CallInfo:
        """Return a copy without the request body, so that results do not keep it in memory."""
        sent = self._request
        request = Request(sent.method, sent.url, sent.headers, None, operation=sent.operation)
        return CallInfo(self.operation, request, self.status_code, self.headers, self.attempts, self.elapsed)

    @property
    def request_id(self) -> str | None:
        """Request ID to quote when contacting the provider about this call."""
        said = self.headers.get(PROFILE.request_id)
        return said and redact(said, self.secrets)

    @property
    def secrets(self) -> set[str]:
        """Secret values of the request, to be masked in what is shown of the response."""
        return self._request.secrets

    @property
    def rate_limits(self) -> dict[str, RateLimit]:
        """Rate limits by the counted unit, such as "requests" and "tokens"."""
        return rate_limits(self.headers)

    def __repr__(self) -> str:
        return (
            f"CallInfo({self.operation}, {self.status_code}, request_id={self.request_id!r}, attempts={self.attempts})"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        headers = self.headers.masked(self.secrets)
        return CallInfo, (self.operation, self._request, self.status_code, headers, self.attempts, self.elapsed)


class _Response(WithAdvice):
    """Properties of all responses that do not need the body."""

    observers: tuple[Watcher, ...] = ()
    """Who is told of the result when it is decoded."""
    is_told = False
    """Whether observers know the result: it may be decoded again."""

    _call: Any

    def __init__(self, info: CallInfo) -> None:
        self.call_info = info

    @property
    def is_decoded_at_once(self) -> bool:
        """Whether the method decodes the response, and does not return it as it is."""
        return self._call is not None and not self._call.raw

    @property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.call_info.status_code

    @property
    def headers(self) -> Headers:
        """Response headers; names are case-insensitive."""
        return self.call_info.headers

    @property
    def request_id(self) -> str | None:
        """Request ID to quote when contacting the provider about this call."""
        return self.call_info.request_id

    @property
    def request(self) -> Request:
        """The request, with secrets masked."""
        return self.call_info.request

    @property
    def http_request(self) -> Request:
        """The same as `request`."""
        return self.request

    @property
    def http_response(self) -> Self:
        """The response itself, which has what responses of HTTP libraries have."""
        return self

    @property
    def url(self) -> str:
        """URL of the request, with secrets masked."""
        return self.request.url

    @property
    def method(self) -> str:
        """HTTP method of the request."""
        return self.request.method

    @property
    def elapsed(self) -> float:
        """Seconds from the start of the call to the response headers."""
        return self.call_info.elapsed

    @property
    def retries_taken(self) -> int:
        """Number of retries."""
        return max(self.call_info.attempts - 1, 0)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self.call_info.operation}>"


class ApiResponse(Body, _Response, Generic[T]):
    """A raw response; `parse()` returns what the method itself would have returned."""

    def __init__(self, info: CallInfo, source: TransportResponse | bytes, call: Call | None = None) -> None:
        super().__init__(info)
        self._source = source
        self._call = call
        self._result: Any = omit

    @classmethod
    def of(
        cls, request: Request, content: Any, *, status_code: int = 200, headers: Mapping[str, str] | None = None
    ) -> ApiResponse[Any]:
        """Return a response that no server has sent, for middleware, such as one from a cache.

        - `request`: what it is the response to.
        - `content`: bytes, text, or JSON values.
        - `headers`: such as `content-type`; default: that of JSON.
        """
        body = (
            content if isinstance(content, bytes) else content.encode() if isinstance(content, str) else encode(content)
        )
        named = {"content-type": "application/json"} | {name.lower(): value for name, value in (headers or {}).items()}
        info = CallInfo(request.operation, request, status_code, Headers(named.items()), 0, 0.0)
        return ApiResponse[Any](info, body)

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    @property
    def text(self) -> str:
        """The whole body as text, decoded as UTF-8."""
        return self.read().decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the body as JSON values; raises DecodeError if it is not valid JSON."""
        from ..json.codec import parse

        return parse("JSON", self.read())

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[S]) -> S: ...
    @overload
    def parse(self, *, to: Any) -> Any: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself would have returned: a model, a stream or None; raises the same errors.

        `to`: another type: a model or union, a list or dict of them, any type that pydantic knows, `str`, `bytes`, or
        `object` for JSON values; of a stream, a stream class: `Stream[ResponseStreamEvent]`.
        """
        if self._call is None:
            raise BaseError(
                "this response was copied or unpickled: it has its content, but no operation to parse it with"
            )
        if to is not None:
            return self._call.result(self, to)
        if self._result is omit:
            self._result = self._call.result(self)
        return self._result

    write_to_file = Body.stream_to_file

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.call_info, without_secrets(self.read(), self.call_info.secrets))


class AsyncApiResponse(Attached, AsyncBody, _Response, Generic[T]):
    """A raw response of an asynchronous client whose body has not been read yet, a stream among them.

    It occupies a connection: use `async with`, or `close()`.
    """

    def __init__(self, info: CallInfo, source: AsyncTransportResponse, call: Call) -> None:
        super().__init__(info)
        self._source = source
        self._call = call

    async def text(self) -> str:
        """Return the whole body as text, decoded as UTF-8."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """Return the body as JSON values; raises DecodeError if it is not valid JSON."""
        from ..json.codec import parse

        return parse("JSON", await self.read())

    @overload
    def parse(self: AsyncApiResponse[E]) -> E: ...
    @overload
    def parse(self) -> Awaitable[T]: ...
    @overload
    def parse(self, *, to: Any) -> Any: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself would have returned: a model, a stream or None; raises the same errors.

        Await it; only a stream, which is read later, is returned at once. `to`: another type, see `ApiResponse.parse`.
        """
        if not self._call.streams:
            return self._parse(to)
        return self._call.result(self, to)

    async def _parse(self, to: Any) -> Any:
        return ApiResponse[Any](self.call_info, await self.read(), self._call).parse(to=to)


class AsyncCall(Generic[T]):
    """A raw call of an asynchronous client.

    `await` it for a response whose body has been read, or for that of a stream, which has not. Use `async with` to read
    the body as it arrives.
    """

    def __init__(self, send: Callable[[bool], Awaitable[Any]]) -> None:
        self._send = send
        self._response: AsyncApiResponse[T] | None = None

    @overload
    def __await__(self: AsyncCall[E]) -> Generator[Any, None, AsyncApiResponse[E]]: ...  # type: ignore[overload-overlap]
    @overload
    def __await__(self) -> Generator[Any, None, ApiResponse[T]]: ...
    def __await__(self) -> Generator[Any, None, Any]:
        return self._send(False).__await__()

    async def __aenter__(self) -> AsyncApiResponse[T]:
        response: AsyncApiResponse[T] = await self._send(True)
        self._response = response
        return response

    async def __aexit__(self, *exception: object) -> None:
        if self._response:
            await self._response.close()


def unread(response: ApiResponse[Any] | AsyncApiResponse[Any]) -> Any:
    """Return the transport response of an unread body; raises TypeError if it was already read."""
    source = response._source  # pyright: ignore[reportPrivateUsage]
    if isinstance(source, bytes):
        raise TypeError("the body of this response was already read")
    return source

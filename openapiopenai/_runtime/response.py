"""Answers: what was sent and what came back, as raw as it was."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .exceptions import APITimeoutError, OpenAIError
from .http import Headers, Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
    from os import PathLike
    from typing import Self, TypeAlias

    from .call import Call
    from .transport import AsyncTransportResponse, TransportResponse

    Source: TypeAlias = TransportResponse | AsyncTransportResponse | bytes
    Progress: TypeAlias = Callable[[int, int | None], object]

T = TypeVar("T")


class RateLimit(NamedTuple):
    """A limit of the provider and what is left of it, as the answer's headers say."""

    limit: int | None
    remaining: int | None
    reset: str | None
    """When it is whole again, as the server writes it: `6m0s`."""


class CallInfo:
    """Facts of the call that a result comes from."""

    __slots__ = ("_request", "attempts", "elapsed", "headers", "operation", "status_code")

    def __init__(
        self, operation: str, request: Request, status_code: int, headers: Headers, attempts: int, elapsed: float
    ) -> None:
        self.operation = operation
        """Name of the operation: `chat.completions.create`."""
        self._request = request
        self.status_code = status_code
        self.headers = headers
        """Headers of the answer."""
        self.attempts = attempts
        """How often the request was sent."""
        self.elapsed = elapsed
        """Seconds from the call to the headers of the answer, all attempts and waits included."""

    @property
    def request(self) -> Request:
        """What was sent, secrets masked; on a result that keeps these facts, without its body."""
        return self._request.masked()

    def without_body(self) -> CallInfo:
        """The same without what was sent, for results: they need not keep it alive."""
        sent = self._request
        request = Request(sent.method, sent.url, sent.headers, None, operation=sent.operation)
        return CallInfo(self.operation, request, self.status_code, self.headers, self.attempts, self.elapsed)

    @property
    def request_id(self) -> str | None:
        """What to name when asking the provider about this call."""
        return self.headers.get("x-request-id")

    @property
    def rate_limits(self) -> dict[str, RateLimit]:
        """Limits by what they count: "requests", "tokens"."""
        counted = {name.rpartition("-")[2] for name in self.headers if name.startswith("x-ratelimit-")}
        return {what: self._limit(what) for what in sorted(counted)}

    def _limit(self, what: str) -> RateLimit:
        def number(kind: str) -> int | None:
            text = self.headers.get(f"x-ratelimit-{kind}-{what}", "")
            return int(text) if text.isdecimal() else None

        return RateLimit(number("limit"), number("remaining"), self.headers.get(f"x-ratelimit-reset-{what}"))

    def __repr__(self) -> str:
        return (
            f"CallInfo({self.operation}, {self.status_code}, request_id={self.request_id!r}, attempts={self.attempts})"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        values = (self.operation, self._request, self.status_code, self.headers, self.attempts, self.elapsed)
        return CallInfo, values


class _Response:
    """What all answers tell without their body."""

    def __init__(self, info: CallInfo) -> None:
        self.call_info = info

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.call_info.status_code

    @property
    def headers(self) -> Headers:
        """Names in any case."""
        return self.call_info.headers

    @property
    def request_id(self) -> str | None:
        """What to name when asking the provider about this call."""
        return self.call_info.request_id

    @property
    def request(self) -> Request:
        """What was sent, secrets masked."""
        return self.call_info.request

    @property
    def elapsed(self) -> float:
        """Seconds from the call to the headers of the answer."""
        return self.call_info.elapsed

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        return self.call_info.attempts - 1

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self.call_info.operation}>"


class ApiResponse(_Response, Generic[T]):
    """An answer with its bytes; `parse()` makes of it what the method itself would have returned."""

    def __init__(self, info: CallInfo, source: Source, call: Call | None = None) -> None:
        super().__init__(info)
        self._source: Any = source
        self._call = call

    def read(self) -> bytes:
        """The whole body."""
        if not isinstance(self._source, bytes):
            self._source = self._source.read()
        return self._source

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    @property
    def text(self) -> str:
        """The whole body as text."""
        return self.read().decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON values; raises DecodeError where it is no JSON."""
        from .codec import parse

        return parse("JSON", self.read())

    def parse(self) -> T:
        """What the method itself would have returned: a model, a stream, None; raises what it would have raised."""
        if self._call is None:
            raise OpenAIError(
                "this answer was copied or unpickled: it has its bytes, and no operation to parse them by"
            )
        value: T = self._call.result(self)
        return value

    def iter_bytes(self, size: int | None = None) -> Iterator[bytes]:
        """The body as it comes, or in pieces of `size` bytes."""
        chunks = iter((self._source,)) if isinstance(self._source, bytes) else self._source.chunks()
        return chunks if size is None else _resize(chunks, size)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without line ends."""
        rest = b""
        for chunk in self.iter_bytes():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                yield line.removesuffix(b"\r").decode("utf-8", "replace")
        if rest:
            yield rest.decode("utf-8", "replace")

    def stream_to_file(self, path: str | PathLike[str], *, progress: Progress | None = None) -> int:
        """Write the body to a file as it comes, in constant memory; return the number of bytes.

        `progress(done, total)` is called after each piece; `total` is None where the server does not
        say. A body that breaks off leaves what has come in the file and raises APIConnectionError.
        """
        total = body_length(self.headers)
        done = 0
        with open(path, "wb") as file:
            for chunk in self.iter_bytes():
                done += file.write(chunk)
                if progress:
                    progress(done, total)
        return done

    write_to_file = stream_to_file

    def close(self) -> None:
        """Give up what is still to come."""
        if not isinstance(self._source, bytes):
            self._source.close()

    @property
    def source(self) -> Source:
        """Where the body comes from."""
        source: Source = self._source
        return source

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __reduce__(self) -> tuple[Any, ...]:
        return ApiResponse, (self.call_info, self.read())


class AsyncApiResponse(_Response, Generic[T]):
    """An answer of an asynchronous client whose body is still on its way."""

    def __init__(self, info: CallInfo, source: AsyncTransportResponse, call: Call) -> None:
        super().__init__(info)
        self._source = source
        self._call = call
        self._content: bytes | None = None

    async def read(self) -> bytes:
        """The whole body."""
        if self._content is None:
            self._content = await self._source.read()
        return self._content

    async def text(self) -> str:
        """The whole body as text."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """The body as JSON values; raises DecodeError where it is no JSON."""
        from .codec import parse

        return parse("JSON", await self.read())

    async def parse(self) -> T:
        """What the method itself would have returned: a model, a stream, None; raises what it would have raised."""
        if self._call.streams:
            stream: T = self._call.result(self)
            return stream
        value: T = self._call.result(ApiResponse(self.call_info, await self.read(), self._call))
        return value

    def iter_bytes(self, size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it comes, or in pieces of `size` bytes."""
        chunks = self._source.chunks()
        return chunks if size is None else _resize_async(chunks, size)

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without line ends."""
        rest = b""
        async for chunk in self.iter_bytes():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                yield line.removesuffix(b"\r").decode("utf-8", "replace")
        if rest:
            yield rest.decode("utf-8", "replace")

    async def stream_to_file(self, path: str | PathLike[str], *, progress: Progress | None = None) -> int:
        """See `ApiResponse.stream_to_file`."""
        total = body_length(self.headers)
        done = 0
        with open(path, "wb") as file:
            async for chunk in self.iter_bytes():
                done += file.write(chunk)
                if progress:
                    progress(done, total)
        return done

    async def close(self) -> None:
        """Give up what is still to come."""
        await self._source.close()

    @property
    def source(self) -> AsyncTransportResponse:
        """Where the body comes from."""
        return self._source

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()


class AsyncCall(Generic[T]):
    """A raw call of an asynchronous client.

    `await` it for the whole answer, or use it in `async with` to read the body as it comes.
    """

    def __init__(self, send: Callable[[bool], Awaitable[Any]]) -> None:
        self._send = send
        self._response: AsyncApiResponse[T] | None = None

    def __await__(self) -> Generator[Any, None, ApiResponse[T]]:
        return self._send(False).__await__()

    async def __aenter__(self) -> AsyncApiResponse[T]:
        response: AsyncApiResponse[T] = await self._send(True)
        self._response = response
        return response

    async def __aexit__(self, *exception: object) -> None:
        if self._response:
            await self._response.close()


def body_length(headers: Headers) -> int | None:
    """Bytes that the body will have; None where it is compressed or the server does not say."""
    text = headers.get("content-length", "")
    return int(text) if text.isdecimal() and "content-encoding" not in headers else None


def check_deadline(request: Request) -> float | None:
    """Seconds that are left of the deadline; raises APITimeoutError where it has passed."""
    if request.deadline is None:
        return None
    left = request.deadline - time.monotonic()
    if left <= 0:
        raise APITimeoutError("the deadline of the call has passed", request=request.masked())
    return left


def _resize(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    held = bytearray()
    for chunk in chunks:
        held += chunk
        while len(held) >= size:
            yield bytes(held[:size])
            del held[:size]
    if held:
        yield bytes(held)


async def _resize_async(chunks: AsyncIterator[bytes], size: int) -> AsyncIterator[bytes]:
    held = bytearray()
    async for chunk in chunks:
        held += chunk
        while len(held) >= size:
            yield bytes(held[:size])
            del held[:size]
    if held:
        yield bytes(held)

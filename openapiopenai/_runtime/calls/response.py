"""Raw responses and the metadata of calls."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, NamedTuple, TypeVar

from ...profile import PROFILE, BaseError
from ..http.content import event_limit, unreadable
from ..http.request import Headers, Request, whole_number
from ..json.redaction import redact
from .copying import Attached

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
    from os import PathLike
    from typing import Self, TypeAlias

    from ..http.transport import AsyncTransportResponse, TransportResponse
    from .call import Call

    Source: TypeAlias = TransportResponse | AsyncTransportResponse | bytes
    Progress: TypeAlias = Callable[[int, int | None], object]

__all__ = ["ApiResponse", "AsyncApiResponse", "AsyncCall", "CallInfo", "RateLimit"]

T = TypeVar("T")


class RateLimit(NamedTuple):
    """A rate limit and its current state, from the response headers."""

    limit: int | None
    remaining: int | None
    reset: str | None
    """Time until the limit resets, as sent by the server: `6m0s`."""


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
        """Number of attempts, including the first; redirects are not counted."""
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
        counted = {name.rpartition("-")[2] for name in self.headers if name.startswith("x-ratelimit-")}
        return {what: self._limit(what) for what in sorted(counted)}

    def _limit(self, what: str) -> RateLimit:
        def number(kind: str) -> int | None:
            return whole_number(self.headers.get(f"x-ratelimit-{kind}-{what}", ""))

        return RateLimit(number("limit"), number("remaining"), self.headers.get(f"x-ratelimit-reset-{what}"))

    def __repr__(self) -> str:
        return (
            f"CallInfo({self.operation}, {self.status_code}, request_id={self.request_id!r}, attempts={self.attempts})"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        values = (self.operation, self._request, self.status_code, self.headers, self.attempts, self.elapsed)
        return CallInfo, values


class _Response:
    """Properties of all responses that do not need the body."""

    def __init__(self, info: CallInfo) -> None:
        self.call_info = info

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
    def elapsed(self) -> float:
        """Seconds from the start of the call to the response headers."""
        return self.call_info.elapsed

    @property
    def retries_taken(self) -> int:
        """Number of retries."""
        return self.call_info.attempts - 1

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self.call_info.operation}>"


class ApiResponse(_Response, Generic[T]):
    """A raw response; `parse()` returns what the method itself would have returned."""

    def __init__(self, info: CallInfo, source: Source, call: Call | None = None) -> None:
        super().__init__(info)
        self._source: Any = source
        self._call = call

    def read(self) -> bytes:
        """Read and return the whole body."""
        if not isinstance(self._source, bytes):
            self._source = self._source.read()
        return self._source

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

    def parse(self) -> T:
        """Return what the method itself would have returned: a model, a stream or None; raises the same errors."""
        if self._call is None:
            raise BaseError(
                "this response was copied or unpickled: it has its content, but no operation to parse it with"
            )
        value: T = self._call.result(self)
        return value

    def iter_bytes(self, size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body as it arrives, or in parts of `size` bytes, which must be 1 or more."""
        check_part(size)
        chunks = iter((self._source,)) if isinstance(self._source, bytes) else self._source.chunks()
        return chunks if size is None else _resize(chunks, size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body, without line endings; raises APIConnectionError for one over 64 MiB."""
        splitter = LineSplitter(self.call_info.request)
        for chunk in self.iter_bytes():
            yield from splitter.feed(chunk)
        yield from splitter.flush()

    def stream_to_file(self, path: str | PathLike[str], *, progress: Progress | None = None) -> int:
        """Write the body to a file as it arrives, using constant memory; return the number of bytes.

        `progress(done, total)` is called after each write with byte counts; `total` is None if it is not known. The
        file gets its name when it is complete: if the body breaks off, APIConnectionError is raised, and whatever
        `path` was before is unchanged.
        """
        total = body_length(self.headers)
        done = 0
        with complete_file(path) as file:
            for chunk in self.iter_bytes():
                done += file.write(chunk)
                if progress:
                    progress(done, total)
        return done

    write_to_file = stream_to_file

    def close(self) -> None:
        """Close the response, discarding any unread data."""
        if not isinstance(self._source, bytes):
            self._source.close()

    @property
    def source(self) -> Source:
        """The transport response to read from, or the bytes if the body has been read."""
        source: Source = self._source
        return source

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __reduce__(self) -> tuple[Any, ...]:
        return ApiResponse, (self.call_info, self.read())


class AsyncApiResponse(Attached, _Response, Generic[T]):
    """A response of an asynchronous client whose body has not been read yet."""

    def __init__(self, info: CallInfo, source: AsyncTransportResponse, call: Call) -> None:
        super().__init__(info)
        self._source = source
        self._call = call
        self._content: bytes | None = None

    async def read(self) -> bytes:
        """Read and return the whole body."""
        if self._content is None:
            self._content = await self._source.read()
        return self._content

    async def text(self) -> str:
        """Return the whole body as text, decoded as UTF-8."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """Return the body as JSON values; raises DecodeError if it is not valid JSON."""
        from ..json.codec import parse

        return parse("JSON", await self.read())

    async def parse(self) -> T:
        """Return what the method itself would have returned: a model, a stream or None; raises the same errors."""
        if self._call.streams:
            stream: T = self._call.result(self)
            return stream
        value: T = self._call.result(ApiResponse(self.call_info, await self.read(), self._call))
        return value

    def iter_bytes(self, size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body as it arrives, or in parts of `size` bytes, which must be 1 or more."""
        check_part(size)
        chunks = self._source.chunks()
        return chunks if size is None else _resize_async(chunks, size)

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body, without line endings; raises APIConnectionError for one over 64 MiB."""
        splitter = LineSplitter(self.call_info.request)
        async for chunk in self.iter_bytes():
            for line in splitter.feed(chunk):
                yield line
        for line in splitter.flush():
            yield line

    async def stream_to_file(self, path: str | PathLike[str], *, progress: Progress | None = None) -> int:
        """See `ApiResponse.stream_to_file`."""
        total = body_length(self.headers)
        done = 0
        with complete_file(path) as file:
            async for chunk in self.iter_bytes():
                done += file.write(chunk)
                if progress:
                    progress(done, total)
        return done

    async def close(self) -> None:
        """Close the response, discarding any unread data."""
        await self._source.close()

    @property
    def source(self) -> AsyncTransportResponse:
        """The transport response to read from."""
        return self._source

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()


class AsyncCall(Generic[T]):
    """A raw call of an asynchronous client.

    `await` it for a response whose body has been read, or use `async with` to read the body as it arrives.
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
    """Length of the body in bytes; None if it is compressed or the server does not send the length."""
    return whole_number(headers.get("content-length", "")) if "content-encoding" not in headers else None


def check_part(size: int | None) -> None:
    """Raise ValueError unless the size of parts is None or positive."""
    if size is not None and size < 1:
        raise ValueError(f"size: expected 1 or more bytes, got {size}")


class LineSplitter:
    """Splits bytes to lines, in time that is linear in their number."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._limit = event_limit(request)
        self._held: list[bytes] = []
        """Pieces of the current, incomplete line."""
        self._size = 0

    def feed(self, chunk: bytes) -> list[str]:
        """Consume a chunk and return the lines it completes."""
        *lines, rest = chunk.split(b"\n")
        if lines:
            lines[0] = b"".join((*self._held, lines[0]))
            self._held, self._size = [], 0
        self._held.append(rest)
        self._size += len(rest)
        if self._limit is not None and self._size > self._limit:
            raise unreadable(f"a line of more than {self._limit:,} bytes", self._request)
        return [line.removesuffix(b"\r").decode("utf-8", "replace") for line in lines]

    def flush(self) -> list[str]:
        """Return the last line if its end is missing."""
        rest = b"".join(self._held)
        return [rest.decode("utf-8", "replace")] if rest else []


@contextmanager
def complete_file(path: str | PathLike[str]) -> Generator[BinaryIO, None, None]:
    """Open a file that gets its name when the block ends without an error; otherwise it is removed."""
    target = os.path.realpath(path)
    if os.path.exists(target) and not os.path.isfile(target):  # a pipe or a device
        with open(target, "wb") as file:
            yield file
        return
    scratch = f"{target}.{os.urandom(4).hex()}.part"
    try:
        with open(scratch, "xb") as file:
            yield file
        if os.path.exists(target):
            os.chmod(scratch, os.stat(target).st_mode & 0o777)
        os.replace(scratch, target)
    except BaseException:
        with suppress(OSError):
            os.remove(scratch)
        raise


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

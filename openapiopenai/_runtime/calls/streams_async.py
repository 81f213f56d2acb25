"""Asynchronous streams of server-sent events, decoded as they arrive."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ..http.errors import APIConnectionError, APITimeoutError
from ..json.errors import DecodeError
from .response import unread
from .streams import E, StreamBase, handmade

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator
    from typing import Literal, Self

    from typing_extensions import TypeForm

    from ..http.transport import AsyncTransportResponse
    from .call import Call
    from .response import ApiResponse, AsyncApiResponse

__all__ = ["AsyncStream"]

T = TypeVar("T")


class AsyncStream(StreamBase[E]):
    """The events of a streaming response, yielded as they arrive.

    An iterator and a context manager. An unfinished stream occupies a connection: use an `async with` block or
    `close()`. Iterating over a stream that was closed or read to its end raises BaseError.

    Raises APIError for an event that reports an error, UnexpectedContentError for one that is not JSON,
    IncompleteStreamError if the stream ends without a completion event, APITimeoutError if no data arrives in time.
    """

    def __init__(
        self,
        call: Call | None = None,
        response: ApiResponse[Any] | AsyncApiResponse[Any] | Any = None,
        *,
        cast_to: Any = object,
        client: Any = None,
        options: Any = None,
    ) -> None:
        """Streams are returned by methods. One that is made by hand reads a `response` of httpx.

        - `cast_to`: type of the events.
        - `client`: the client whose settings it has.
        - `options`: taken for compatibility with the official SDK.
        """
        if call is None:
            call, response = handmade(cast_to, client, response)
        self._start(call, response)
        self._source: AsyncTransportResponse = unread(response)
        self._source.set_idle_timeout(call.idle_timeout or call.timeout.read)
        self._events = self._iterate()

    async def _iterate(self) -> AsyncGenerator[E, None]:
        reader = self.reader
        source = self._source
        feed = reader.sse.feed
        chunks = source.chunks()  # keep a reference, so that leaving the loop does not close the connection
        broken: DecodeError | None = None  # has the event, so that it must be no context of what is raised
        try:
            try:
                async for chunk in chunks:
                    for event in reader.events(feed(chunk)):
                        yield event
                    if reader.is_complete:
                        return
            except APITimeoutError:
                raise
            except APIConnectionError as error:
                reader.check_end(error)
                return
            except DecodeError as error:
                broken = error
            if broken is not None:
                raise reader.undecodable(broken)
            try:
                for event in reader.events(reader.sse.flush()):
                    yield event
            except DecodeError as error:
                broken = error
            reader.check_end(broken)
        except BaseException as error:
            reader.end(error)
            raise
        finally:
            self.is_over = True
            self._close_response()
            reader.end()
            if reader.is_complete:
                await source.finish()
            await source.close()

    @overload
    def as_(self, to: Literal["model"], /) -> Self: ...
    @overload
    def as_(self, to: Literal["dict"], /) -> AsyncStream[dict[str, Any]]: ...
    @overload
    def as_(self, to: Literal["bytes"], /) -> AsyncStream[bytes]: ...
    @overload
    def as_(self, to: type[T], /) -> AsyncStream[T]: ...
    @overload
    def as_(self, to: TypeForm[T], /) -> AsyncStream[T]: ...
    def as_(self, to: Any, /) -> Any:
        """Return a stream of the same events in another form, in place of this one: `for event in stream.as_("dict")`.

        `to`: "dict" for JSON values, "bytes" for JSON text, "model" for this stream, or a type: a model or union, or any
        that pydantic knows. Raises BaseError if an event was read before.
        """
        return self if to == "model" else self.recast(to, AsyncStream[Any])

    def __await__(self) -> Generator[Any, None, Self]:
        """Return the stream itself: what `AsyncApiResponse.parse` returns may be awaited in any case."""
        return self
        yield

    def __aiter__(self) -> AsyncIterator[E]:
        if self.is_over or self.is_cut:
            raise self.ended()
        return self._events

    async def __anext__(self) -> E:
        try:
            return await anext(self._events)
        except StopAsyncIteration:
            if self.is_cut:
                raise self.ended() from None
            raise

    async def close(self) -> None:
        """Close the stream, discarding any unread events; ends a read that another task is waiting for."""
        self.is_cut = self.is_cut or not self.is_over
        self._close_response()
        await self._source.close()
        self.reader.end()
        with suppress(RuntimeError, ValueError):  # another task is reading, and gets an error
            await self._events.aclose()

    async def aclose(self) -> None:
        """See `close`; `contextlib.aclosing` calls it."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

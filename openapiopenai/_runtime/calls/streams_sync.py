# Generated from streams_async.py by `make generate`; edit that file instead.

"""Synchronous streams of server-sent events, decoded as they arrive."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ..http.errors import APIConnectionError, APITimeoutError
from ..json.errors import DecodeError
from .response import unread
from .streams import E, StreamBase, handmade

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import Literal, Self

    from typing_extensions import TypeForm

    from ..http.transport import TransportResponse
    from .call import Call
    from .response import ApiResponse

__all__ = ["Stream"]

T = TypeVar("T")


class Stream(StreamBase[E]):
    """The events of a streaming response, yielded as they arrive.

    An iterator and a context manager. An unfinished stream occupies a connection: use a `with` block or
    `close()`. Iterating over a stream that was closed or read to its end raises BaseError.

    Raises APIError for an event that reports an error, UnexpectedContentError for one that is not JSON,
    IncompleteStreamError if the stream ends without a completion event, APITimeoutError if no data arrives in time.
    """

    def __init__(
        self,
        call: Call | None = None,
        response: ApiResponse[Any] | Any = None,
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
        self._source: TransportResponse = unread(response)
        self._source.set_idle_timeout(call.idle_timeout or call.timeout.read)
        self._events = self._iterate()

    def _iterate(self) -> Generator[E, None]:
        reader = self.reader
        source = self._source
        feed = reader.sse.feed
        chunks = source.chunks()  # keep a reference, so that leaving the loop does not close the connection
        broken: DecodeError | None = None  # has the event, so that it must be no context of what is raised
        try:
            try:
                for chunk in chunks:
                    yield from reader.events(feed(chunk))
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
                yield from reader.events(reader.sse.flush())
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
                source.finish()
            source.close()

    @overload
    def as_(self, to: Literal["model"], /) -> Self: ...
    @overload
    def as_(self, to: Literal["dict"], /) -> Stream[dict[str, Any]]: ...
    @overload
    def as_(self, to: Literal["bytes"], /) -> Stream[bytes]: ...
    @overload
    def as_(self, to: type[T], /) -> Stream[T]: ...
    @overload
    def as_(self, to: TypeForm[T], /) -> Stream[T]: ...
    def as_(self, to: Any, /) -> Any:
        """Return a stream of the same events in another form, in place of this one: `for event in stream.as_("dict")`.

        `to`: "dict" for JSON values, "bytes" for JSON text, "model" for this stream, or a type: a model or union, or any
        that pydantic knows. Raises BaseError if an event was read before.
        """
        return self if to == "model" else self.recast(to, Stream[Any])

    def __iter__(self) -> Iterator[E]:
        if self.is_over or self.is_cut:
            raise self.ended()
        return self._events

    def __next__(self) -> E:
        try:
            return next(self._events)
        except StopIteration:
            if self.is_cut:
                raise self.ended() from None
            raise

    def close(self) -> None:
        """Close the stream, discarding any unread events; ends a read that another thread is waiting for."""
        self.is_cut = self.is_cut or not self.is_over
        self._close_response()
        self._source.close()
        self.reader.end()
        with suppress(RuntimeError, ValueError):  # another thread is reading, and gets an error
            self._events.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

"""Streams of server-sent events, decoded as they arrive."""

from __future__ import annotations

import warnings
from collections import deque
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .answers import decoder, message_of
from .codec import parse
from .exceptions import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodeError,
    IncompleteStreamError,
    IncompleteStreamWarning,
)
from .redaction import redact_values
from .sse import EventDecoder, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator
    from typing import Self

    from .call import Call
    from .response import ApiResponse, AsyncApiResponse, CallInfo
    from .transport import AsyncTransportResponse, TransportResponse

E = TypeVar("E")

DONE = b"[DONE]"
LAST_EVENTS = 8
"""Number of most recent events checked for completion when a stream ends without `[DONE]`."""


def open_stream(call: Call, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> Any:
    """Return the stream of a response; raises TypeError if the body was already read."""
    is_async = call.is_async
    name = call.operation.stream_class
    if not name:
        return (AsyncStream if is_async else Stream)(call, response)  # type: ignore[arg-type]
    module, _, kind = name.partition(":")
    return getattr(import_module(module), f"Async{kind}" if is_async else kind)(call, response)


class Reader(Generic[E]):
    """Decodes the bytes of a stream to events; does no I/O."""

    def __init__(self, call: Call, info: CallInfo, accumulate: Callable[[E], object] | None) -> None:
        self.call = call
        self.call_info = info
        self.sse = EventDecoder()
        self.accumulate = accumulate
        self.decode: Callable[[bytes], E] = decoder(call.operation.event)
        self.is_complete = False
        """Whether `[DONE]` or an error event was received."""
        self.count = 0
        self.last = deque[E](maxlen=LAST_EVENTS)
        event = _named(call.operation.event)
        self.tags: dict[str, Any] = getattr(event, "mapping", {})
        self.has_envelope = getattr(event, "tag", "") == "event"
        """Whether an event includes the name of its frame, as `event` next to `data`."""

    def events(self, frames: Iterable[ServerSentEvent]) -> Iterator[E]:
        """Yield the events of some frames; raises APIError for a frame that reports an error."""
        decode, accumulate, remember = self.decode, self.accumulate, self.last.append
        for frame in self._enveloped(frames) if self.has_envelope else frames:
            data = frame.data
            if data == DONE:
                self.is_complete = True
                return
            # Only candidates are examined, since this runs for every event.
            if data[:8] in ERRORS or frame.event == b"error":
                self._raise_error(frame)
            try:
                event = decode(data)
            except DecodeError:
                event = decode(data.decode("utf-8", "replace").encode())  # WHATWG: invalid UTF-8 is replaced
            self.count += 1
            remember(event)
            if accumulate:
                accumulate(event)
            yield event

    def _enveloped(self, frames: Iterable[ServerSentEvent]) -> Iterator[ServerSentEvent]:
        """Yield the frames with their name merged into their data."""
        from pydantic_core import to_json

        for frame in frames:
            if frame.event != b"error" and frame.data != DONE:
                name = to_json(frame.event.decode("utf-8", "replace") or "message")
                data = b'{"event":%b,"data":%b}' % (name, frame.data)
                frame = ServerSentEvent(data, frame.event, frame.id)
            yield frame

    def _raise_error(self, frame: ServerSentEvent) -> None:
        """Raise the error that a frame reports, unless the schema has a matching event type."""
        try:
            payload = parse("error", frame.data)
        except DecodeError:
            payload = frame.data.decode("utf-8", "replace")
        body: Any = payload
        if isinstance(payload, dict):
            fields = cast("dict[str, Any]", payload)
            body = fields.get("error") or fields
            if body is fields and (("error" in self.tags and fields.get("type") == "error") or frame.event != b"error"):
                return
        self.is_complete = True
        call = self.call
        text = f"{call.operation.name}: the stream reports: {message_of(body, call.secrets)}"
        raise APIError(text, request=call.request.masked(), body=redact_values(body, call.secrets))

    def has_ended(self) -> bool:
        """Whether the stream is complete, or of a kind that has no completion event."""
        end = self.call.operation.stream_end
        return self.has_shown_end() or not (end.tags or end.field)

    def has_shown_end(self) -> bool:
        """Whether a completion event was received."""
        end = self.call.operation.stream_end
        return self.is_complete or any(
            _tag(event) in end.tags or bool(end.field and _has(event, end.field)) for event in self.last
        )

    def check_end(self, partial: Callable[[], Any], cut: Exception | None = None) -> None:
        """Raise or warn if the stream ended without being complete; `cut` is the error that interrupted it."""
        if self.has_ended() if cut is None else self.has_shown_end():
            return
        call = self.call
        why = "without a completion event" if cut is None else f"cut off ({cut})"
        text = f"{call.operation.name}: the stream ended after {self.count} events, {why}"
        if call.on_incomplete_stream == "warn":
            warnings.warn(text, IncompleteStreamWarning, stacklevel=4)
            return
        raise IncompleteStreamError(text, request=call.request.masked(), partial=partial(), events=self.count) from cut


ERRORS = frozenset({b'{"error"', b'{ "error'})
"""First bytes of the data of frames that report an error."""


def _named(name: str) -> Any:
    package = __name__.partition("._runtime")[0]
    return getattr(import_module(f"{package}.models"), name) if name else None


def _tag(event: Any) -> Any:
    return getattr(event, "type", None) or getattr(event, "event", None)


def _has(value: Any, path: str) -> bool:
    """Whether a property has a value; for `choices[].finish_reason`, whether it has one in any of the choices."""
    name, _, rest = path.partition(".")
    if name.endswith("[]"):
        return any(_has(item, rest) for item in getattr(value, name[:-2], None) or ())
    value = getattr(value, name, None)
    return _has(value, rest) if rest else value is not None


class _Stream(Generic[E]):
    """Base class of synchronous and asynchronous streams."""

    call_info: CallInfo
    reader: Reader[E]

    def accumulator(self) -> Callable[[E], object] | None:
        """Return a callback that receives each event; None if this kind of stream has no accumulated result."""
        return None

    def _start(self, call: Call, info: CallInfo) -> None:
        self.call_info = info
        self.reader = Reader(call, info, self.accumulator())

    def partial(self) -> Any:
        """Result accumulated from the events so far; None if this kind of stream has no accumulated result."""
        return None

    @property
    def request_id(self) -> str | None:
        """Request ID to quote when contacting the provider about this call."""
        return self.call_info.request_id

    @property
    def last_event_id(self) -> str:
        """The last `id:` sent by the server; "" if there was none."""
        return self.reader.sse.last_event_id

    @property
    def sequence_number(self) -> int | None:
        """Sequence number of the last event, from which a stream can be resumed; None if events are not numbered."""
        last = self.reader.last
        number = getattr(last[-1], "sequence_number", None) if last else None
        return number if isinstance(number, int) else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.call_info.operation}, {self.reader.count} events so far>"


def unread(response: ApiResponse[Any] | AsyncApiResponse[Any]) -> object:
    """Return the transport response of an unread body; raises TypeError if it was already read."""
    if isinstance(response.source, bytes):
        raise TypeError("the body of this response was already read")
    return response.source


class Stream(_Stream[E]):
    """The events of a streaming response, yielded as they arrive.

    An iterator and a context manager. An unfinished stream occupies a connection: use a `with` block or `close()`.

    Raises APIError for an event that reports an error, IncompleteStreamError if the stream ends without a completion
    event, APITimeoutError if no data arrives in time.
    """

    def __init__(self, call: Call, response: ApiResponse[Any]) -> None:
        self._start(call, response.call_info)
        self._source = source = cast("TransportResponse", unread(response))
        source.set_idle_timeout(call.idle_timeout or call.timeout.read)
        self._events = self._iterate()

    def _iterate(self) -> Generator[E, None, None]:
        reader = self.reader
        source = self._source
        feed = reader.sse.feed
        chunks = source.chunks()  # keep a reference, so that leaving the loop does not close the connection
        try:
            try:
                for chunk in chunks:
                    yield from reader.events(feed(chunk))
                    if reader.is_complete:
                        return
            except APITimeoutError:
                raise
            except APIConnectionError as error:
                reader.check_end(self.partial, error)
                return
            yield from self._rest()
        finally:
            if reader.is_complete:
                source.finish()
            source.close()

    def _rest(self) -> Iterator[E]:
        """Yield a last event that lacks its final blank line, if it is complete."""
        reader = self.reader
        if frame := reader.sse.flush():
            try:
                yield from reader.events([frame])
            except DecodeError as error:
                reader.check_end(self.partial, error)
                return
        reader.check_end(self.partial)

    def __iter__(self) -> Iterator[E]:
        return self._events

    def __next__(self) -> E:
        return next(self._events)

    def close(self) -> None:
        """Close the stream, discarding any unread events."""
        self._events.close()
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        if source := getattr(self, "_source", None):
            source.close()


class AsyncStream(_Stream[E]):
    """Asynchronous counterpart of `Stream`, for use with `async for` and `async with`."""

    def __init__(self, call: Call, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> None:
        self._start(call, response.call_info)
        self._source = cast("AsyncTransportResponse", unread(response))
        self._source.set_idle_timeout(call.idle_timeout or call.timeout.read)
        self._events = self._iterate()

    async def _iterate(self) -> AsyncGenerator[E, None]:
        reader = self.reader
        source = self._source
        feed = reader.sse.feed
        chunks = source.chunks()  # keep a reference, so that leaving the loop does not close the connection
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
                reader.check_end(self.partial, error)
                return
            if frame := reader.sse.flush():
                try:
                    for event in reader.events([frame]):
                        yield event
                except DecodeError as error:
                    reader.check_end(self.partial, error)
                    return
            reader.check_end(self.partial)
        finally:
            if reader.is_complete:
                await source.finish()
            await source.close()

    def __aiter__(self) -> AsyncIterator[E]:
        return self._events

    async def __anext__(self) -> E:
        return await anext(self._events)

    async def close(self) -> None:
        """Close the stream, discarding any unread events."""
        await self._events.aclose()
        await self._source.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

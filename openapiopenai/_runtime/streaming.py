"""Streams of server-sent events, decoded one by one as they come."""

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
from .redaction import redact
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
"""How many events are looked at for a sign of completion, when a stream ends without `[DONE]`."""


def open_stream(call: Call, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> Any:
    """The stream of an answer; raises UnexpectedContentError where the answer is none."""
    is_async = call.is_async
    name = call.operation.stream_class
    if not name:
        return (AsyncStream if is_async else Stream)(call, response)  # type: ignore[arg-type]
    module, _, kind = name.partition(":")
    return getattr(import_module(module), f"Async{kind}" if is_async else kind)(call, response)


class Reader(Generic[E]):
    """From the bytes of a stream to its events; no input or output."""

    def __init__(self, call: Call, info: CallInfo, accumulate: Callable[[E], object] | None) -> None:
        self.call = call
        self.call_info = info
        self.sse = EventDecoder()
        self.accumulate = accumulate
        self.decode: Callable[[bytes], E] = decoder(call.operation.event)
        self.is_complete = False
        """Whether `[DONE]` came."""
        self.count = 0
        self.last = deque[E](maxlen=LAST_EVENTS)
        event = _named(call.operation.event)
        self.tags: dict[str, Any] = getattr(event, "mapping", {})
        self.has_envelope = getattr(event, "tag", "") == "event"
        """Whether the name of a frame is part of its event, as `event` beside `data`."""

    def events(self, frames: Iterable[ServerSentEvent]) -> Iterator[E]:
        """The events of some frames; raises APIError for one that reports an error."""
        decode, accumulate, remember = self.decode, self.accumulate, self.last.append
        for frame in self._enveloped(frames) if self.has_envelope else frames:
            data = frame.data
            if data == DONE:
                self.is_complete = True
                return
            # Few frames are checked at all: this runs for each event.
            if data[:8] in ERRORS or frame.event == b"error":
                self._raise_error(frame)
            try:
                event = decode(data)
            except DecodeError:
                event = decode(data.decode("utf-8", "replace").encode())  # WHATWG: bad UTF-8 is replaced
            self.count += 1
            remember(event)
            if accumulate:
                accumulate(event)
            yield event

    def _enveloped(self, frames: Iterable[ServerSentEvent]) -> Iterator[ServerSentEvent]:
        """Frames with their name put into their data."""
        from pydantic_core import to_json

        for frame in frames:
            if frame.event != b"error" and frame.data != DONE:
                name = to_json(frame.event.decode("utf-8", "replace") or "message")
                data = b'{"event":%b,"data":%b}' % (name, frame.data)
                frame = ServerSentEvent(data, frame.event, frame.id)
            yield frame

    def _raise_error(self, frame: ServerSentEvent) -> None:
        """Raise what an error frame reports, unless the schema has such an event."""
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
        text = redact(f"{call.operation.name}: the stream reports: {message_of(body)}", call.secrets)
        raise APIError(text, request=call.request.masked(), body=body)

    def has_ended(self) -> bool:
        """Whether the stream shows that it is complete, or is of a kind that never does."""
        end = self.call.operation.stream_end
        return self.has_shown_end() or not (end.tags or end.field)

    def has_shown_end(self) -> bool:
        """Whether the stream shows that it is complete."""
        end = self.call.operation.stream_end
        return self.is_complete or any(
            _tag(event) in end.tags or bool(end.field and _has(event, end.field)) for event in self.last
        )

    def check_end(self, partial: Callable[[], Any], cut: Exception | None = None) -> None:
        """Raise or warn where the stream is over and not complete; `cut` is what ended it early."""
        if self.has_ended() if cut is None else self.has_shown_end():
            return
        call = self.call
        why = "without a sign of completion" if cut is None else f"cut off ({cut})"
        text = f"{call.operation.name}: the stream ended after {self.count} events, {why}"
        if call.on_incomplete_stream == "warn":
            warnings.warn(text, IncompleteStreamWarning, stacklevel=4)
            return
        raise IncompleteStreamError(text, request=call.request.masked(), partial=partial(), events=self.count) from cut


ERRORS = frozenset({b'{"error"', b'{ "error'})
"""How the data of a frame begins that reports an error."""


def _named(name: str) -> Any:
    package = __name__.partition("._runtime")[0]
    return getattr(import_module(f"{package}.models"), name) if name else None


def _tag(event: Any) -> Any:
    return getattr(event, "type", None) or getattr(event, "event", None)


def _has(value: Any, path: str) -> bool:
    """Whether a property has a value: `choices[].finish_reason` where any of the choices has."""
    name, _, rest = path.partition(".")
    if name.endswith("[]"):
        return any(_has(item, rest) for item in getattr(value, name[:-2], None) or ())
    value = getattr(value, name, None)
    return _has(value, rest) if rest else value is not None


class _Stream(Generic[E]):
    """What synchronous and asynchronous streams have in common."""

    call_info: CallInfo
    reader: Reader[E]

    def accumulator(self) -> Callable[[E], object] | None:
        """What takes up each event; None where this kind of stream adds up to nothing."""
        return None

    def _start(self, call: Call, info: CallInfo) -> None:
        self.call_info = info
        self.reader = Reader(call, info, self.accumulator())

    def partial(self) -> Any:
        """What the events so far add up to; None where this kind of stream adds up to nothing."""
        return None

    @property
    def request_id(self) -> str | None:
        """What to name when asking the provider about this call."""
        return self.call_info.request_id

    @property
    def last_event_id(self) -> str:
        """The last `id:` that the server sent, "" for none."""
        return self.reader.sse.last_event_id

    @property
    def sequence_number(self) -> int | None:
        """Number of the last event, where events are numbered: what to resume after."""
        last = self.reader.last
        number = getattr(last[-1], "sequence_number", None) if last else None
        return number if isinstance(number, int) else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.call_info.operation}, {self.reader.count} events so far>"


def unread(response: ApiResponse[Any] | AsyncApiResponse[Any]) -> object:
    """Where the body of an answer comes from."""
    if isinstance(response.source, bytes):
        raise TypeError("the body of this answer was read already")
    return response.source


class Stream(_Stream[E]):
    """Events of one answer, each handed out as it comes.

    An iterator and a context manager. What is left unread keeps a connection busy: leave the `with`
    block, or `close()`.

    Raises APIError for an event that reports an error, IncompleteStreamError where the stream ends
    without a sign of completion, APITimeoutError where no event comes in time.
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
        chunks = source.chunks()  # held, so that leaving the loop does not close the connection
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
        """A last event without a blank line after it, where it is whole."""
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
        """Give up what is still to come."""
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
    """See Stream; to be used with `async for` and `async with`."""

    def __init__(self, call: Call, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> None:
        self._start(call, response.call_info)
        self._source = cast("AsyncTransportResponse", unread(response))
        self._source.set_idle_timeout(call.idle_timeout or call.timeout.read)
        self._events = self._iterate()

    async def _iterate(self) -> AsyncGenerator[E, None]:
        reader = self.reader
        source = self._source
        feed = reader.sse.feed
        chunks = source.chunks()  # held, so that leaving the loop does not close the connection
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
        """Give up what is still to come."""
        await self._events.aclose()
        await self._source.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

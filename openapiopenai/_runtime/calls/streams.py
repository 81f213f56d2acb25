"""Streams of server-sent events, decoded as they arrive."""

from __future__ import annotations

import warnings
from collections import deque
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..http.content import event_limit
from ..http.errors import APIConnectionError, APIError, APITimeoutError
from ..http.sse import BARE, EventDecoder, ServerSentEvent
from ..json.codec import encode, parse
from ..json.errors import DecodeError
from ..json.likeness import shape
from ..json.redaction import quote, redact_values
from ..json.types import Array, Object
from .copying import Attached
from .errors import IncompleteStreamError, IncompleteStreamWarning, UnexpectedContentError
from .reported import HINT, is_error_alone, reported
from .response import ApiResponse
from .results import decoder, message_of, unexpected_stream

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator
    from typing import Self

    from ..http.transport import AsyncTransportResponse, TransportResponse
    from ..json.model import BaseModel
    from .call import Call
    from .response import AsyncApiResponse, CallInfo

__all__ = ["AsyncStream", "Stream"]

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

    def __init__(
        self, call: Call, info: CallInfo, accumulate: Callable[[E], object] | None, partial: Callable[[], Any]
    ) -> None:
        self.call = call
        self.partial = partial
        self.call_info = info
        self.sse = EventDecoder(event_limit(call.request))
        self.accumulate = accumulate
        self.decode: Callable[[bytes], E] = decoder(call.operation.event)
        self.is_complete = False
        """Whether `[DONE]` or an error event was received."""
        self.count = 0
        self.last = deque[E](maxlen=LAST_EVENTS)
        event = _named(call.operation.event)
        self.tags: dict[str, Any] = getattr(event, "mapping", {})
        self.tag: str = getattr(event, "tag", "")
        self.has_envelope = self.tag == "event"
        """Whether an event includes the name of its frame, as `event` next to `data`."""

    def events(self, frames: Iterable[ServerSentEvent]) -> Iterator[E]:
        """Yield the events of some frames; raises APIError for a frame that reports an error."""
        decode, accumulate, remember = self.decode, self.accumulate, self.last.append
        for frame in self._enveloped(frames) if self.has_envelope else frames:
            data = frame.data
            # Only candidates are examined, since this runs for every event. `partition` is the fastest search.
            if (data.partition(HINT)[1] or data[0] != OBJECT or frame.event in NOTABLE) and not self._is_event(frame):
                if self.is_complete:
                    return
                continue
            try:
                event = decode(data)
            except DecodeError:
                event = decode(data.decode("utf-8", "replace").encode())  # WHATWG: invalid UTF-8 is replaced
            extra = getattr(event, "__pydantic_extra__", None)
            if extra and extra.keys() >= cast("BaseModel", event).__pydantic_fields_set__:
                self._check_bare(event)
            self.count += 1
            remember(event)
            if accumulate:
                accumulate(event)
            yield event

    def _enveloped(self, frames: Iterable[ServerSentEvent]) -> Iterator[ServerSentEvent]:
        """Yield the frames with their name merged into their data."""
        for frame in frames:
            if frame.event not in NOTABLE and not _is_done(frame.data):
                name = encode(frame.event.decode("utf-8", "replace") or "message")
                data = b'{"event":%b,"data":%b}' % (name, frame.data)
                frame = ServerSentEvent(data, frame.event, frame.id)
            yield frame

    def _is_event(self, frame: ServerSentEvent) -> bool:
        """Whether an unusual frame is an event, and not the end or a sign of life; raises APIError for an error."""
        data = frame.data
        if _is_done(data):
            self.is_complete = True
            return False
        try:
            payload = parse("event", data)
        except DecodeError:
            return self._is_broken(frame)
        if frame.event in SIGNS_OF_LIFE:
            return self._tag(payload) in self.tags
        if frame.event == BARE and not self.count and (answer := self._whole_answer(data, payload)) is not None:
            raise self._unexpected("expected a stream, the response is a whole answer", data, answer)
        kind = self._tag(payload)
        is_known = kind in self.tags
        if is_known and kind != "error":
            return True
        body = None if is_known and "error" in self._properties(kind) else reported(payload)
        if body is None and frame.event == ERROR and not is_known:
            body = payload or "no explanation"
        if body is not None:
            raise self._error(body)
        return True

    def _is_broken(self, frame: ServerSentEvent) -> bool:
        """Whether data that is not JSON may be the start of an event; raises APIError for the text of an error."""
        text = frame.data.decode("utf-8", "replace").strip()
        if frame.event in SIGNS_OF_LIFE or text.strip(": ").lower().encode() in SIGNS_OF_LIFE:
            return False
        if frame.event == ERROR or not text.startswith(("{", "[")):
            raise self._error(text)
        return True

    def _check_bare(self, event: Any) -> None:
        """Raise APIError if an event, none of whose properties is known, is the description of an error."""
        payload = event.to_dict()
        kind = self._tag(payload)
        if (not kind or kind.lower().endswith("error")) and is_error_alone(payload):
            raise self._error(payload)

    def _tag(self, payload: Any) -> str:
        """Return the discriminator of JSON values; "" if there is none."""
        tag = payload.get(self.tag) if type(payload) is Object else None
        return tag if type(tag) is str else ""

    def _properties(self, tag: str) -> Iterable[str]:
        """Return the fields of the events with a tag."""
        fields: Iterable[str] = getattr(_named(self.tags[tag]), "model_fields", ())
        return fields

    def _whole_answer(self, data: bytes, payload: Any) -> Any:
        """Decode the answer that a server sent instead of a stream; None if it is an event."""
        answer, event = _named(self.call.operation.answer), _named(self.call.operation.event)
        if type(payload) is not Object or not hasattr(answer, "model_fields") or self._tag(payload):
            return None
        is_event = hasattr(event, "model_fields") and shape(event).allows(payload, "")
        form = shape(answer)
        is_answer = form.allows(payload, "") and 2 * len(form.known & payload.keys()) > len(payload)
        return answer.from_json(data) if is_answer and not is_event else None

    def _error(self, body: Any) -> APIError:
        """Return the error that the stream reports."""
        self.is_complete = True
        call = self.call
        text = f"{call.operation.name}: the stream reports: {message_of(body, call.secrets)}"
        error = APIError(text, request=call.request.masked(), body=redact_values(body, call.secrets))
        error.partial = self.partial()
        return error

    def _unexpected(self, what: str, content: bytes, partial: Any = None) -> UnexpectedContentError:
        """Return the error for a response that is no stream."""
        self.is_complete = True
        response = ApiResponse[Any](self.call_info, content)
        error = unexpected_stream(response, what)
        error.partial = partial
        return error

    def undecodable(self, error: DecodeError) -> UnexpectedContentError:
        """Return the error for an event that is not JSON."""
        what = f"event {self.count + 1} of the stream cannot be decoded: {error.issues[0].expected}"
        return self._unexpected(what, error.payload, self.partial())

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

    def check_end(self, cut: Exception | None = None) -> None:
        """Raise or warn if the stream ended without being complete; `cut` is the error that interrupted it."""
        if self.has_ended() if cut is None else self.has_shown_end():
            return
        call = self.call
        remark = bytes(self.sse.remark).strip()
        if remark and not self.count:
            raise self._unexpected("expected a stream", remark)
        why = "without a completion event" if cut is None else f"cut off ({cut})"
        if remark:
            why += f", after {quote(remark.decode('utf-8', 'replace'), call.secrets)!r}"
        text = f"{call.operation.name}: the stream ended after {self.count} events, {why}"
        if call.on_incomplete_stream == "warn":
            warnings.warn(text, IncompleteStreamWarning, stacklevel=4)
            return
        raise IncompleteStreamError(
            text, request=call.request.masked(), partial=self.partial(), events=self.count
        ) from cut


OBJECT = ord("{")
ERROR = b"error"
SIGNS_OF_LIFE = frozenset({b"ping", b"keepalive", b"keep-alive", b"keep_alive", b"heartbeat"})
"""Names, or the data, of frames that only keep the connection open."""
NOTABLE = SIGNS_OF_LIFE | {ERROR, BARE}
"""Names of frames that may be something else than an event."""


def _is_done(data: bytes) -> bool:
    return data == DONE or (len(data) < 20 and data.strip(b" \t\r\n\"'").upper() == DONE)


def _named(name: str) -> Any:
    package = __name__.partition("._runtime")[0]
    return getattr(import_module(f"{package}.models"), name) if name else None


def _tag(event: Any) -> str:
    tag = getattr(event, "type", None) or getattr(event, "event", None)
    return tag if isinstance(tag, str) else ""


def _has(value: Any, path: str) -> bool:
    """Whether a property has a value; for `choices[].finish_reason`, whether it has one in any of the choices."""
    name, _, rest = path.partition(".")
    if name.endswith("[]"):
        items: Any = getattr(value, name[:-2], None)
        return type(items) is Array and any(_has(item, rest) for item in items)
    value = getattr(value, name, None)
    return _has(value, rest) if rest else value not in (None, "")


class _Stream(Attached, Generic[E]):
    """Base class of synchronous and asynchronous streams."""

    call_info: CallInfo
    reader: Reader[E]

    def accumulator(self) -> Callable[[E], object] | None:
        """Return a callback that receives each event; None if this kind of stream has no accumulated result."""
        return None

    def _start(self, call: Call, info: CallInfo) -> None:
        self.call_info = info
        self.reader = Reader(call, info, self.accumulator(), self.partial)

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

    Raises APIError for an event that reports an error, UnexpectedContentError for one that is not JSON,
    IncompleteStreamError if the stream ends without a completion event, APITimeoutError if no data arrives in time.
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
                reader.check_end(error)
                return
            except DecodeError as error:
                raise reader.undecodable(error) from None
            yield from self._rest()
        finally:
            if reader.is_complete:
                source.finish()
            source.close()

    def _rest(self) -> Iterator[E]:
        """Yield a last event that lacks its final blank line, if it is complete."""
        reader = self.reader
        try:
            yield from reader.events(reader.sse.flush())
        except DecodeError as error:
            reader.check_end(error)
        else:
            reader.check_end()

    def __iter__(self) -> Iterator[E]:
        return self._events

    def __next__(self) -> E:
        return next(self._events)

    def close(self) -> None:
        """Close the stream, discarding any unread events; ends a read that another thread is waiting for."""
        self._source.close()
        with suppress(ValueError):  # another thread is reading, and gets an error
            self._events.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


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
                reader.check_end(error)
                return
            except DecodeError as error:
                raise reader.undecodable(error) from None
            try:
                for event in reader.events(reader.sse.flush()):
                    yield event
            except DecodeError as error:
                reader.check_end(error)
            else:
                reader.check_end()
        finally:
            if reader.is_complete:
                await source.finish()
            await source.close()

    def __aiter__(self) -> AsyncIterator[E]:
        return self._events

    async def __anext__(self) -> E:
        return await anext(self._events)

    async def close(self) -> None:
        """Close the stream, discarding any unread events; ends a read that another task is waiting for."""
        await self._source.close()
        with suppress(RuntimeError):  # another task is reading, and gets an error
            await self._events.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

"""Decodes the bytes of a stream of server-sent events, or of lines, and tells errors and the end from events."""

from __future__ import annotations

import warnings
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..http.content import event_limit
from ..http.errors import APIError
from ..http.media import EVENTS, SEQUENCE, kind_of
from ..http.sse import BARE, EventDecoder, ServerSentEvent, is_done
from ..json.codec import encode, is_json, parse
from ..json.errors import DecodeError
from ..json.likeness import shape
from ..json.redaction import quote, redact_values
from ..json.types import Array, Object
from .errors import IncompleteStreamError, IncompleteStreamWarning, UnexpectedContentError
from .reported import HINT, reported, reported_alone
from .response import ApiResponse
from .results import decoder, error_beside, message_of, named, unexpected_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..http.lines import LineDecoder
    from ..json.model import BaseModel
    from .call import Call
    from .observing import StreamObserver
    from .response import CallInfo

E = TypeVar("E")

LAST_EVENTS = 8
"""Number of most recent events checked for completion when a stream ends without `[DONE]`."""


class Reader(Generic[E]):
    """Decodes the bytes of a stream to events; does no I/O."""

    def __init__(
        self, call: Call, info: CallInfo, accumulate: Callable[[E], object] | None, snapshot: Callable[[], Any]
    ) -> None:
        self.call = call
        self.snapshot = snapshot
        self.call_info = info
        self.sse = _frames(call, info)
        """Splits the bytes to frames: events, or lines."""
        self.accumulate = accumulate
        self.decode: Callable[[bytes], E] = FREE.get(call.operation.event) or decoder(call.operation.event)
        self.is_free = call.operation.event in FREE
        """Whether an event may be any text."""
        self.is_complete = False
        """Whether `[DONE]` or an error event was received."""
        self._observers: list[StreamObserver] = []
        self.count = 0
        self.last = deque[Any](maxlen=LAST_EVENTS)
        """Most recent events."""
        self.own: Callable[[Any], Any] | None = None
        """Decodes what `last` has, which is not decoded if the events have another type than those of the operation."""
        self.kind: Any = None if self.is_free else named(call.operation.event)
        """Type of the events; None if no schema is known."""
        self.tags: dict[str, Any] = getattr(self.kind, "mapping", {})
        self.tag: str = getattr(self.kind, "tag", "")
        self.has_envelope = call.names_events or self.tag == "event"
        """Whether an event includes the name of its frame, as `event` next to `data`."""
        self.delivers_errors = call.delivers_errors
        if call.read_event:
            self.own, self.decode = self.decode, call.read_event

    def observe(self, observer: StreamObserver) -> None:
        """Tell an observer of each event and of the end, too."""
        accumulate = self.accumulate

        def told(event: E) -> None:
            if accumulate:
                accumulate(event)
            observer.event(self.own(self.last[-1]) if self.own else event)

        self.accumulate = told
        self._observers.append(observer)

    def hand_over(self, other: Reader[Any]) -> None:
        """Let those who observe this stream observe another one."""
        while self._observers:
            other.observe(self._observers.pop(0))

    def end(self, error: BaseException | None = None) -> None:
        """Tell the observers that the stream is over."""
        while self._observers:
            self._observers.pop().end(None if isinstance(error, GeneratorExit) else error)

    def events(self, frames: Iterable[ServerSentEvent]) -> Iterator[E]:
        """Yield the events of some frames; raises APIError for a frame that reports an error."""
        if self.is_free:
            yield from self._free_events(frames)
            return
        decode, accumulate, remember, is_other = (
            self._quickest(),
            self.accumulate,
            self.last.append,
            self.own is not None,
        )
        for frame in self._enveloped(frames) if self.has_envelope else frames:
            data = frame.data
            # Only candidates are examined, since this runs for every event. `partition` is the fastest search.
            if (data.partition(HINT)[1] or data[0] != OBJECT or frame.event in NOTABLE) and not self._is_event(frame):
                if self.is_complete:
                    return
                continue
            try:
                event = decode(data)
            except (ValueError, RecursionError):
                found, inner = self._decoded(data)
                if inner:
                    yield from self.events(inner)
                    if self.is_complete:
                        return
                    continue
                event = cast("E", found)
            extra = getattr(event, "__pydantic_extra__", None)
            if extra:
                if extra.keys() < cast("BaseModel", event).__pydantic_fields_set__:
                    if (body := error_beside(cast("BaseModel", event))) is not None:
                        raise self._error(body)
                elif variant := self._variant(frame, extra):
                    event = variant.from_json(data)
                else:
                    self._check_bare(event)
            self.count += 1
            remember(data if is_other else event)
            if accumulate:
                accumulate(event)
            yield event

    def _quickest(self) -> Callable[[bytes], E]:
        """Return a function that decodes most events faster than `_decoded`, which decodes all."""
        is_model = self.own is None and hasattr(self.kind, "__decoder__")
        return self.kind.__decoder__.validate_json if is_model else self.decode

    def _decoded(self, data: bytes) -> tuple[E | None, list[ServerSentEvent]]:
        """Return an event, or the frames that its data is made of."""
        try:
            return self.decode(data), []
        except DecodeError:
            if inner := _frames_in(data):
                return None, inner
            return self.decode(data.decode("utf-8", "replace").encode()), []  # WHATWG: invalid UTF-8 is replaced

    def _free_events(self, frames: Iterable[ServerSentEvent]) -> Iterator[E]:
        """Yield the events of a stream of which no schema is known, or whose events are plain text."""
        for frame in self._enveloped(frames) if self.has_envelope else frames:
            if is_done(frame.data):
                self.is_complete = True
                return
            event = self.decode(frame.data)
            if not self.delivers_errors and (body := self._free_error(frame, event)) is not None:
                raise self._error(body)
            self.count += 1
            self.last.append(event if self.own is None else frame.data)
            if self.accumulate:
                self.accumulate(event)
            yield event

    def _free_error(self, frame: ServerSentEvent, event: Any) -> Any:
        """Return what a frame of no known schema reports; None if it is no error."""
        if frame.event == ERROR:
            return event
        return reported(any_value(frame.data)) if HINT in frame.data else None

    def _enveloped(self, frames: Iterable[ServerSentEvent]) -> Iterator[ServerSentEvent]:
        """Yield the frames with their name merged into their data."""
        for frame in frames:
            if frame.event not in UNNAMED and not is_done(frame.data):
                name = encode(frame.event.decode("utf-8", "replace") or "message")
                inner = frame.data if frame.data[0] in CONTAINERS else encode(any_value(frame.data))
                data = b'{"event":%b,"data":%b}' % (name, inner)
                frame = ServerSentEvent(data, frame.event, frame.id)
            yield frame

    def _is_event(self, frame: ServerSentEvent) -> bool:
        """Whether an unusual frame is an event, and not the end or a sign of life; raises APIError for an error."""
        data = frame.data
        if is_done(data):
            self.is_complete = True
            return False
        try:
            payload = parse("event", data)
        except DecodeError:
            return self._is_broken(frame)
        if frame.event in SIGNS_OF_LIFE:
            return self._tag(payload) in self.tags
        if frame.event in ENDS and not payload and not self.has_envelope:
            self.is_complete = True
            return False
        if frame.event == BARE and not self.count and (response := self.whole_response(data, payload)) is not None:
            raise self._unexpected("expected a stream, the response is a whole response", data, response)
        kind = self._tag(payload)
        is_known = kind in self.tags
        if is_known and kind != "error":
            return True
        if self.delivers_errors:
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
        if frame.event in SIGNS_OF_LIFE or text.startswith(":") or text.lower().encode() in SIGNS_OF_LIFE:
            return False
        if frame.event == ERROR or not (text.startswith(("{", "[")) or _frames_in(frame.data)):
            raise self._error(text)
        body = reported(any_value(frame.data.rpartition(b"\n")[2]))  # behind an event that was cut off
        if body is not None:
            raise self._error(body)
        return True

    def _variant(self, frame: ServerSentEvent, properties: dict[str, Any]) -> Any:
        """Return the class that the name of a frame selects, if its data has no discriminator."""
        kind = frame.event.decode("utf-8", "replace")
        return named(self.tags[kind]) if kind in self.tags and self.tag not in properties else None

    def _check_bare(self, event: Any) -> None:
        """Raise APIError if an event, none of whose properties is known, is the description of an error."""
        payload = event.to_dict()
        kind = self._tag(payload)
        if not kind or kind.lower().endswith("error"):
            body = reported_alone(payload, shape(event.__class__).required or self.tags)
            if body is not None:
                raise self._error(body)

    def _tag(self, payload: Any) -> str:
        """Return the discriminator of JSON values; "" if there is none."""
        tag = payload.get(self.tag) if type(payload) is Object else None
        return tag if type(tag) is str else ""

    def _properties(self, tag: str) -> Iterable[str]:
        """Return the fields of the events with a tag."""
        fields: Iterable[str] = getattr(named(self.tags[tag]), "__pydantic_fields__", ())
        return fields

    def whole_response(self, data: bytes, payload: Any) -> Any:
        """Decode the response that a server sent instead of a stream; None if it is an event."""
        response, event = named(self.call.operation.response), named(self.call.operation.event)
        if type(payload) is not Object or not hasattr(response, "__pydantic_fields__") or self._tag(payload):
            return None
        is_event = hasattr(event, "__pydantic_fields__") and shape(event).allows(payload, "")
        form = shape(response)
        is_response = form.allows(payload, "") and 2 * len(form.known & payload.keys()) > len(payload)
        return response.from_json(data) if is_response and not is_event else None

    def _error(self, body: Any) -> APIError:
        """Return the error that the stream reports."""
        self.is_complete = True
        call = self.call
        text = f"{call.operation.name}: the stream reports: {message_of(body, call.secrets)}"
        error = APIError(text, request=call.request.masked(), body=redact_values(body, call.secrets))
        error.partial = self.snapshot()
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
        return self._unexpected(what, error.payload, self.snapshot())

    def has_ended(self) -> bool:
        """Whether the stream is complete, or of a kind that has no completion event."""
        end = self.call.operation.stream_end
        return self.has_shown_end() or not (end.tags or end.field)

    def has_shown_end(self) -> bool:
        """Whether a completion event was received."""
        end = self.call.operation.stream_end
        return self.is_complete or any(
            _tag(event) in end.tags or bool(end.field and _has(event, end.field)) for event in self.recent()
        )

    def recent(self) -> list[Any]:
        """Return the most recent events, as the operation has them."""
        return [*map(self.own, self.last)] if self.own else [*self.last]

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
        if call.on_incomplete_stream == "warn" or (call.on_incomplete_stream == "raise_if_cut" and cut is None):
            warnings.warn(text, IncompleteStreamWarning, stacklevel=3)
            return
        error = IncompleteStreamError(text, request=call.request.masked(), partial=self.snapshot(), events=self.count)
        raise error from None if isinstance(cut, DecodeError) else cut


def _frames(call: Call, info: CallInfo) -> EventDecoder | LineDecoder:
    """Return what splits a stream: lines where the operation says so, unless the response says that it has events.

    A response that says that it has lines may well have events, and their decoder knows lines, too.
    """
    limit = event_limit(call.request)
    kinds = [kind_of(media) for media in (call.operation.stream_type, info.headers.get("content-type", ""))]
    if EVENTS in kinds:
        return EventDecoder(limit, of_objects=call.operation.event not in FREE)
    from ..http.lines import LineDecoder

    return LineDecoder(limit, is_sequence=SEQUENCE in kinds)


def _frames_in(data: bytes) -> list[ServerSentEvent]:
    """Return the frames that a server has put into the data of one: several JSON texts, or fields; [] if it has not."""
    decoder = EventDecoder(None, of_objects=True)
    frames = decoder.feed(data + b"\n\n")
    is_all = not decoder.remark and all(len(each.data) < len(data) and _is_value(each.data) for each in frames)
    return frames if is_all else []


def _is_value(data: bytes) -> bool:
    return is_done(data) or is_json(data)


def _text(data: bytes) -> Any:
    return data.decode("utf-8", "replace")


def any_value(data: bytes) -> Any:
    try:
        return parse("event", data)
    except DecodeError:
        return _text(data)


FREE: dict[Any, Callable[[bytes], Any]] = {"text": _text, "json": any_value}
"""Kind of event that may be any text → function that decodes it."""

OBJECT = ord("{")
CONTAINERS = b"{["
ERROR = b"error"
SIGNS_OF_LIFE = frozenset({b"ping", b"keepalive", b"keep-alive", b"keep_alive", b"heartbeat"})
"""Names, or the data, of frames that only keep the connection open."""
ENDS = frozenset({b"done", b"end", b"close", b"finish"})
"""Names of frames without content that end a stream."""
UNNAMED = SIGNS_OF_LIFE | {ERROR, BARE}
"""Names of frames that are no names of events."""
NOTABLE = UNNAMED | ENDS
"""Names of frames that may be something else than an event."""


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

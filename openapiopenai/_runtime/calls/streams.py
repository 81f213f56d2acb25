"""Streams of server-sent events, decoded as they arrive."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...profile import BaseError
from ..http.sse import is_done
from ..json.errors import DecodeError
from ..json.spelling import WithAdvice
from .copying import Attached
from .halves import half
from .reader import Reader, any_value
from .response import ApiResponse, AsyncApiResponse

if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call
    from .response import CallInfo

E = TypeVar("E")
S = TypeVar("S")


def open_stream(call: Call, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> Any:
    """Return the stream of a response; raises TypeError if the body was already read."""
    return half(call.operation.stream_class or f"{__name__}:Stream", call.is_async)(call, response)


def whole_of_stream(call: Call, response: Any, content: bytes) -> Any:
    """Return what the events in the body of a response add up to; None if there are none, or the only one is a whole
    response."""
    kind: Any = half(call.operation.stream_class, is_async=False)
    stream: StreamBase[Any] = kind.__new__(kind)
    stream._start(call, response)
    reader, broken = stream.reader, None
    frames = [*reader.sse.feed(content), *reader.sse.flush()]
    events = [frame.data for frame in frames if not is_done(frame.data)]
    if len(events) == 1 and reader.whole_response(events[0], any_value(events[0])) is not None:
        return None
    try:
        for _ in reader.events(frames):
            pass
    except DecodeError as error:
        broken = error
    reader.check_end(broken)
    return stream.snapshot()


def handmade(cast_to: Any, client: Any, response: Any) -> tuple[Call, Any]:
    """Return the call and the response of a stream that its caller makes of a response; see `Stream`."""
    from ..http.httpx_transport import received
    from .casting import recast

    kind: Any = AsyncApiResponse if client is not None and client._is_async else ApiResponse
    if isinstance(response, kind):
        return response._call, response
    if client is None or not hasattr(response, "extensions"):
        raise TypeError("a stream is made of a response of httpx and a client: response=…, client=…, cast_to=…")
    call: Call = client._custom("GET", "/", body=None, query=None, response=None, stream=True, auth="", options={})
    call.operation.event = "json"
    recast(call, cast_to)
    source = received(response, is_async=client._is_async)
    call.draft()
    return call, kind(call.info(source.status, source.headers), source, call)


class StreamBase(WithAdvice, Attached, Generic[E]):
    """Base class of synchronous and asynchronous streams."""

    call_info: CallInfo
    reader: Reader[E]

    def accumulator(self) -> Callable[[E], object] | None:
        """Return a callback that receives each event; None if this kind of stream has no accumulated result."""
        return None

    is_over = False
    """Whether there are no more events."""
    is_cut = False
    """Whether the stream was closed before its end."""
    response: Any
    """The response, with its status code and headers; the stream reads its body."""

    def _start(self, call: Call, response: Any) -> None:
        self.response = response
        self.call_info = info = response.call_info
        self.reader = Reader(call, info, self.accumulator(), self.snapshot)

    def _close_response(self) -> None:
        """Let the response say that it is closed."""
        self.response._was_closed = True

    def recast(self, to: Any, kind: type[S]) -> S:
        """Return a stream with events of another type in place of this one; see `as_`."""
        from .casting import recast, type_of

        if self.reader.count or self.is_over or self.is_cut:
            raise BaseError(f"{self.call_info.operation}: as_: expected a stream of which no event was read")
        call = copy(self.reader.call)
        call.operation = copy(call.operation)
        recast(call, type_of(to))
        self.is_cut = True
        made: Any = kind(call, self.response)  # type: ignore[call-arg]
        self.reader.hand_over(made.reader)
        return made  # type: ignore[no-any-return]

    def ended(self) -> BaseError:
        """Return the error for reading on after the end."""
        how = "was closed before its end" if self.is_cut else "has been read; list(stream) keeps its events"
        return BaseError(f"{self.call_info.operation}: this stream {how}")

    def snapshot(self) -> Any:
        """Return the result accumulated so far; None if this kind of stream has no accumulated result."""
        return None

    def partial(self) -> Any:
        """Return the same as `snapshot`."""
        return self.snapshot()

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
        last = self.reader.recent()
        number = getattr(last[-1], "sequence_number", None) if last else None
        return number if isinstance(number, int) else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.call_info.operation}, {self.reader.count} events so far>"

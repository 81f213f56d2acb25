"""What synchronous and asynchronous connections share: everything but I/O."""

from __future__ import annotations

import logging
import random
import time
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ...profile import BaseError
from ..calls.copying import Attached
from ..calls.results import decoder
from ..http.errors import APIError, APITimeoutError
from ..json.codec import encode, plain
from ..json.redaction import quote, redact
from .errors import WebSocketConnectionClosedError, WebSocketQueueFullError
from .options import MAX_QUEUE_SIZE, Reconnecting, check_number, check_options
from .websocket import Closed, bounded

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Self

    from ..calls.call import Call
    from ..http.request import Request
    from .channel import Channel, Event

C = TypeVar("C")
E = TypeVar("E")

logger = logging.getLogger(__name__.partition(".")[0])

HEALTHY = 30.0
"""Seconds after which a restored connection counts as healthy: attempts to reconnect are counted from 1 again."""
REMEMBERED = 512
"""Maximum number of recently sent events remembered by their ID, for `cause_of`."""
NORMAL = 1000
ASYNC_HANDLER = "a handler that is a coroutine function needs an asynchronous client"
ADVICE = {
    1001: "the server is going away; connect again",
    1002: "one side violated the protocol",
    1003: "a type of message that the other side does not accept",
    1006: "the connection was lost; connect again",
    1007: "a text message that is not valid UTF-8",
    1008: "policy violation; check the API key, its permissions and the model",
    1009: "a message that is too big; raise max_message_size to receive larger ones",
    1010: "a required extension is missing",
    1011: "the server failed; connect again",
    1012: "the server is restarting; connect again",
    1013: "the server is overloaded; connect again later",
    1014: "a gateway failed; connect again",
    1015: "TLS failed",
}
RECONNECTABLE = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015})
"""Close codes after which reconnecting makes sense."""
SENDABLE = frozenset({1000, 1001, 1002, 1003, *range(1007, 1015)})
"""Close codes of RFC 6455 and its registry that may be in a close frame."""


class ConnectionBase(Attached, Generic[C, E]):
    """Events, handlers, the queue of unsent messages, and how the connection ended."""

    def __init__(self, opening: Any) -> None:
        self.opening = opening
        self.channel: Channel = opening.channel
        self._options: dict[str, Any] = opening.options
        self._decode: Callable[[bytes], E] = decoder(self.channel.server)
        if opening.observers:
            self._decode = self._told(self._decode)
        self._source: Any = None
        """WebSocket to read from; it may still hold events after sending has become impossible."""
        self._sink: Any = None
        """WebSocket to write to."""
        self._end: Closed | None = None
        """How the last WebSocket ended."""
        self._is_over = False
        self._attempts = 0
        self._opened: float | None = None
        """When the last WebSocket was opened (monotonic time); None once its end is known."""
        self._queue = deque[bytes]()
        self._queued = 0
        self._names = bool(self._options.get("name_events", True))
        self._count = 0
        self._sent: dict[str, Any] = {}
        self._handlers: dict[str, list[tuple[Callable[[Any], object], bool]]] = {}

    def _told(self, decode: Callable[[bytes], E]) -> Callable[[bytes], E]:
        """Return a function that decodes events and tells the observers of them."""

        def decoded(data: bytes) -> E:
            event = decode(data)
            for each in self.opening.observers:
                each.event(event)
            return event

        return decoded

    def _finish(self, error: BaseException | None = None) -> None:
        """Tell the observers, once, that the connection is over."""
        observers = self.opening.observers
        while observers:
            observers.pop().end(error)

    # --- events ---

    def parse_event(self, data: str | bytes) -> E:
        """Decode a message from the server; raises DecodeError if it is not valid JSON."""
        return self._decode(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data)

    def _encode(self, event: Any) -> bytes:
        """Encode an event as a message to the server; raises TypeError unless it is a model or a mapping."""
        fields = cast("dict[str, Any]", event) if isinstance(event, dict) else self._fields(event)
        return self._named(fields.get("type"), fields.get("event_id"), encode(fields), event)

    @staticmethod
    def _fields(event: object) -> dict[str, Any]:
        if isinstance(event, Mapping):
            return {**cast("Mapping[str, Any]", event)}
        found: object = None
        with suppress(TypeError, ValueError):  # nothing that has fields
            found = plain(event)
        if not isinstance(found, dict):
            raise TypeError(f"event: expected a dict or a model, got {type(event).__name__}")
        return cast("dict[str, Any]", found)

    @staticmethod
    def _text(data: object) -> bytes:
        """Return a message given as text or as UTF-8; raises TypeError or ValueError if it is neither."""
        try:
            if isinstance(data, str):
                return data.encode()
            if isinstance(data, (bytes, bytearray)):
                return data.decode().encode()
        except UnicodeError as error:
            reason = error.reason if isinstance(error, (UnicodeEncodeError, UnicodeDecodeError)) else "not UTF-8"
        else:
            raise TypeError(f"data: expected str or bytes, got {type(data).__name__}")
        raise ValueError(f"data: expected text that can be written as UTF-8 ({reason})")

    def _encode_fields(self, event: Event, arguments: dict[str, Any]) -> bytes:
        """Encode the event of a generated method; bytes become base64, inserted directly as it needs no escaping."""
        fields = event.fields(arguments)
        audio: dict[str, Any] = {}
        for name in event.base64:
            wire_name = event.wire_names.get(name, name)
            if isinstance(fields.get(wire_name), (bytes, bytearray, memoryview)):
                audio[wire_name] = fields.pop(wire_name)
        data = encode(fields)
        if audio:
            from binascii import b2a_base64

            parts = [data[:-1]]
            for wire_name, content in audio.items():
                parts += (b',"', wire_name.encode(), b'":"', b2a_base64(content, newline=False), b'"')
            data = b"".join((*parts, b"}"))
        return self._named(event.kind, fields.get("event_id"), data, fields)

    def _named(self, kind: Any, name: Any, data: bytes, event: Any) -> bytes:
        """Add an `event_id` to a message without one, if enabled; remember events that have one for `cause_of`."""
        if not isinstance(name, str):
            if name is not None or not self._names or kind not in self.channel.events:
                return data
            self._count += 1
            name = f"event_{self._count}"
            data = b'{"event_id":"%b",%b' % (name.encode(), data[1:])
        self._sent[name] = event
        if len(self._sent) > REMEMBERED:
            del self._sent[next(iter(self._sent))]
        return data

    def cause_of(self, event: Any) -> Any:
        """Return the sent event that an `error` event refers to; None if it is not known.

        Audio that was passed as bytes is not included.
        """
        error = getattr(event, "error", None)
        for holder, name in ((error, "event_id"), (error, "client_event_id"), (event, "client_event_id")):
            found = holder.get(name) if isinstance(holder, dict) else getattr(holder, name, None)  # pyright: ignore
            if isinstance(found, str) and found in self._sent:
                return self._sent[found]
        return None

    def error_of(self, event: Any) -> APIError:
        """Convert an `error` event to an exception whose message names the type of the event that caused it."""
        body: Any = getattr(event, "error", None) or event
        body = body.to_dict() if hasattr(body, "to_dict") else body
        cause = self.cause_of(event)
        kind = cause.get("type") if isinstance(cause, dict) else getattr(cause, "type", None)  # pyright: ignore
        text = body.get("message") if isinstance(body, dict) else None  # pyright: ignore
        what = f"{self.channel.name}: {kind}: " if kind else f"{self.channel.name}: "
        said = quote(str(cast("object", text or body)), self._secrets)
        return APIError(self._redacted(f"{what}{said}"), request=self._request, body=cast("object", body))

    # --- handlers ---

    def on(self, kind: str, handler: Callable[[Any], object] | None = None) -> Any:
        """Call `handler` for each event of type `kind` in `dispatch_events`; "event" matches all types.

        With an asynchronous client, the handler may be a coroutine function. Without `handler`, returns a decorator:
        `@connection.on("response.done")`.
        """
        return self._add(kind, handler, once=False)

    def once(self, kind: str, handler: Callable[[Any], object] | None = None) -> Any:
        """Like `on`, but for the next such event only."""
        return self._add(kind, handler, once=True)

    def off(self, kind: str, handler: Callable[[Any], object]) -> Self:
        """Remove a handler."""
        self._handlers[kind] = [each for each in self._handlers.get(kind, ()) if each[0] is not handler]
        return self

    def _add(self, kind: str, handler: Callable[[Any], object] | None, *, once: bool) -> Any:
        def add(function: Callable[[Any], object]) -> Callable[[Any], object]:
            self._handlers.setdefault(kind, []).append((function, once))
            return function

        if handler is None:
            return add
        add(handler)
        return self

    def _handlers_of(self, event: Any) -> list[Callable[[Any], object]]:
        """Return the handlers of an event; raises APIError for an `error` event without handlers."""
        found: list[Callable[[Any], object]] = []
        for kind in (getattr(event, "type", None), "event"):
            mine = self._handlers.get(kind or "", [])
            found += [handler for handler, _ in mine]
            if any(once for _, once in mine):
                self._handlers[kind or ""] = [each for each in mine if not each[1]]
        if not found and getattr(event, "type", None) == "error":
            raise self.error_of(event)
        return found

    # --- end of the connection ---

    @property
    def closed(self) -> bool:
        """Whether the connection is closed for good, so that nothing more can be sent."""
        return self._is_over

    @property
    def close_code(self) -> int | None:
        """Close code of the last WebSocket (RFC 6455); None while none has ended."""
        return self._end.code if self._end else None

    @staticmethod
    def _check_close(code: object, reason: object) -> None:
        """Raise TypeError or ValueError unless a close frame can hold these."""
        if isinstance(code, bool) or not isinstance(code, int):
            raise TypeError(f"code: expected a whole number, got {type(code).__name__}")
        if not (code in SENDABLE or 3000 <= code < 5000):
            raise ValueError(f"code: expected one that a client may send, such as 1000 or 3000 to 4999, got {code}")
        if not isinstance(reason, str):
            raise TypeError(f"reason: expected str, got {type(reason).__name__}")
        if any("\ud800" <= each <= "\udfff" for each in reason) or len(reason.encode()) > 123:
            raise ValueError("reason: expected text of at most 123 bytes of UTF-8")

    @staticmethod
    def _check_timeout(timeout: object) -> None:
        if timeout is not None:
            check_number("timeout", timeout, (int, float), 0)

    @property
    def _reconnects(self) -> bool:
        end = self._end
        return (
            bool(self._options.get("on_reconnecting"))
            and end is not None
            and not end.by_us
            and end.code in RECONNECTABLE
        )

    def _use(self, socket: Any) -> Any:
        """Start reading from and writing to a new WebSocket."""
        self._source = self._sink = socket
        self._opened = time.monotonic()
        return socket

    def _lose(self, socket: Any, end: Closed) -> None:
        """Record the end of a WebSocket; threads hold the lock."""
        if self._sink is socket:
            self._sink = None
            self._end = end
            self._is_over = not self._reconnects

    def _exhaust(self, socket: Any, end: Closed) -> None:
        """Record that a WebSocket has ended and all its events were read; threads hold the lock."""
        self._lose(socket, end)
        if self._source is socket:
            self._source = None
        if self._is_over:
            self._finish(None if end.code == NORMAL or end.by_us else self._ended([]))

    def _stop(self, code: int, reason: str) -> Any:
        """Record that the client ends the connection; return the WebSocket to close."""
        socket, self._source, self._sink, self._is_over = self._sink or self._source, None, None, True
        self._end = self._end or Closed(code, reason, by_us=True)
        self._finish()
        return socket

    def _keep(self, data: bytes) -> None:
        """Queue a message for the next WebSocket; raises if there will be none or the queue is full."""
        if self._is_over:
            raise self._closed_error((data,))
        most = self._options.get("max_queue_size", MAX_QUEUE_SIZE)
        if self._queued + len(data) > most:
            raise WebSocketQueueFullError(
                f"{self.channel.name}: not connected, and {self._queued:,} bytes are queued already "
                f"(max_queue_size is {most:,}); receive events to reconnect"
            )
        self._queue.append(data)
        self._queued += len(data)

    def _unqueue(self) -> list[bytes]:
        unsent = [*self._queue]
        self._queue.clear()
        self._queued = 0
        return unsent

    def _is_agreed(self, error: WebSocketConnectionClosedError) -> bool:
        """Whether the connection ended normally, with nothing left unsent."""
        return self._end is not None and self._end.code == NORMAL and not error.unsent_messages

    def _closed_error(self, more: tuple[bytes, ...] = ()) -> WebSocketConnectionClosedError:
        """Return the error that explains why the connection is closed, with all unsent messages."""
        return self._ended([*self._unqueue(), *more])

    def _ended(self, unsent: list[bytes]) -> WebSocketConnectionClosedError:
        end = self._end
        if end is None or end.code == NORMAL:
            text = "the connection is closed"
        else:
            who = "we" if end.by_us else "the server"
            why = ADVICE.get(end.code, "see the server's documentation of this code")
            said = f" {quote(end.reason, self._secrets)!r}" if end.reason else ""
            lost = "the connection ended" if end.code == 1006 else f"{who} closed the connection"
            text = f"{lost} with {end.code}{said}: {why}"
        if unsent:
            text += f"; {len(unsent)} messages were not sent (unsent_messages)"
        return WebSocketConnectionClosedError(
            self._redacted(f"{self.channel.name}: {text}"),
            request=self._request,
            code=end.code if end else None,
            reason=self._redacted(end.reason) if end else "",
            unsent_messages=unsent,
        )

    def _announce(self) -> float | None:
        """Report the next reconnect attempt to the user; return the seconds until then, or None to give up."""
        options = self._options
        most = options.get("max_retries", 5)
        if self._opened is not None and time.monotonic() - self._opened >= HEALTHY:
            self._attempts = 0
        self._opened = None
        if self._attempts >= most:
            return None
        self._attempts += 1
        delay = self._delay()
        end = self._end or Closed(1006, "", by_us=False)
        returned: Any = options["on_reconnecting"](
            Reconnecting(
                self._attempts,
                most,
                delay,
                end.code,
                self._redacted(end.reason),
                options.get("extra_query") or {},
                options.get("extra_headers") or {},
            )
        )
        if not returned:
            return delay
        if not isinstance(returned, Mapping):
            raise TypeError(f"on_reconnecting: expected a function that returns a dict or None, got {returned!r:.80}")
        returned = cast("Mapping[str, Any]", returned)
        check_options(returned)
        options |= {name: returned[name] for name in ("extra_query", "extra_headers") if name in returned}
        return None if returned.get("abort") else delay

    def _delay(self) -> float:
        """Seconds before the current attempt: doubled with each, up to a limit, and somewhat random."""
        options = self._options
        delay = options.get("initial_delay", 0.5) * 2.0 ** min(self._attempts - 1, 64)
        delay = min(delay, options.get("max_delay", 8.0)) * random.uniform(0.75, 1)
        return bounded(delay) or 0.0

    @property
    def _request(self) -> Request | None:
        call: Call | None = self.opening.last
        return call.request.masked() if call else None

    def _redacted(self, text: str) -> str:
        return redact(text, self._secrets)

    @property
    def _secrets(self) -> Collection[str]:
        call: Call | None = self.opening.last
        return call.secrets if call else ()

    def _busy(self) -> BaseError:
        return BaseError(f"{self.channel.name}: only one thread or task at a time may receive events")

    def _late(self, timeout: float | None) -> APITimeoutError:
        return APITimeoutError(f"{self.channel.name}: no event within {timeout} s", request=self._request)

    def _log(self, what: str, data: bytes) -> None:
        logger.debug("%s: %s %d bytes", self.channel.name, what, len(data))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.channel.path}, {'closed' if self._is_over else 'open'}>"

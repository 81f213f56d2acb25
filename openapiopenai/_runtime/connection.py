"""WebSocket connections: send and receive events until either side closes the connection."""

from __future__ import annotations

import asyncio
import logging
import random
import threading
import time
from collections import deque
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .answers import decoder
from .call import Call
from .channel import MAX_QUEUE_SIZE, ChannelPlan, Reconnecting
from .codec import encode, encode_any
from .exceptions import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from .http import Headers
from .redaction import redact
from .response import ApiResponse
from .websocket import Closed, ConnectionClosed, Refused, closing, open_async, open_sync

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator
    from typing import Self

    from .channel import Channel, Event
    from .http import Request

C = TypeVar("C")
E = TypeVar("E")
T = TypeVar("T", bound="Connection[Any, Any]")
A = TypeVar("A", bound="AsyncConnection[Any, Any]")

logger = logging.getLogger(__name__.partition(".")[0])

REMEMBERED = 512
"""Maximum number of recently sent events remembered by their ID, for `cause_of`."""
NORMAL = 1000
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
AGAIN = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015})
"""Close codes after which reconnecting makes sense."""


def opening(client: Any, plan: ChannelPlan, positional: tuple[Any, ...], arguments: dict[str, Any]) -> Any:
    """Return the result of a `connect` method."""
    bound = plan.bind(positional, arguments)
    if bound.body:
        raise TypeError(f"{plan.name} takes no {', '.join(sorted(bound.body))}")
    kind: Any = AsyncOpening if client.is_async else Opening
    return kind(client, plan, bound)


class _Opening:
    """Opens a connection, and opens it again after it was lost."""

    def __init__(self, client: Any, plan: ChannelPlan, bound: Any) -> None:
        self.client = client
        self.channel = cast("Channel", plan.operation)
        self.bound = bound
        self.options: dict[str, Any] = bound.options
        self.last: Call | None = None

    def call(self) -> Call:
        """Build the call that makes the WebSocket handshake."""
        keys = ("extra_headers", "extra_query")
        options = {name: self.options[name] for name in keys if self.options.get(name)}
        self.last = call = Call(self.client, self.channel, self.bound._replace(options=options), streams=False)
        configuration = self.client.configuration
        if other := configuration.websocket_base_url:
            call.url = f"http{other.rstrip('/').removeprefix('ws').removeprefix('http')}{call.url.removeprefix(configuration.root)}"
        return call

    @property
    def kind(self) -> Any:
        """Class of the connection."""
        module, _, name = self.channel.connection.partition(":")
        return getattr(import_module(module), f"Async{name}" if self.client.is_async else name)

    @staticmethod
    def refused(call: Call, error: Refused) -> APIStatusError:
        """Return the error for a response that rejects the handshake."""
        info = call.info(error.status, Headers(error.headers))
        return call.status_error(ApiResponse(info, error.body, call))


class Opening(_Opening, Generic[T]):
    """Context manager that opens a connection: `with client.realtime.connect(…) as connection`."""

    connection: T | None = None

    def enter(self) -> T:
        """Connect without a `with` block; the caller closes the connection.

        Raises APIStatusError if the server rejects the handshake, APIConnectionError or APITimeoutError if the
        connection fails.
        """
        connection: T = self.kind(self)
        connection.connect()
        return connection

    def __enter__(self) -> T:
        self.connection = self.enter()
        return self.connection

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self.connection:
            self.connection.leave(error)

    def socket(self) -> Any:
        """Open a new WebSocket."""
        call = self.call()
        request = call.attempt(self.client._key(self.channel.auth))
        try:
            return open_sync(request, self.options)
        except Refused as error:
            raise self.refused(call, error) from None


class AsyncOpening(_Opening, Generic[A]):
    """Asynchronous context manager that opens a connection: `async with client.realtime.connect(…) as connection`."""

    connection: A | None = None

    async def enter(self) -> A:
        """Connect without an `async with` block; the caller closes the connection. Raises like `Opening.enter`."""
        connection: A = self.kind(self)
        await connection.connect()
        return connection

    def __await__(self) -> Generator[Any, None, A]:
        return self.enter().__await__()

    async def __aenter__(self) -> A:
        self.connection = await self.enter()
        return self.connection

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self.connection:
            await self.connection.leave(error)

    async def socket(self) -> Any:
        """Open a new WebSocket."""
        call = self.call()
        request = call.attempt(await self.client._key(self.channel.auth))
        try:
            return await open_async(request, self.options)
        except Refused as error:
            raise self.refused(call, error) from None


class _Connection(Generic[C, E]):
    """Base class of synchronous and asynchronous connections; does no I/O."""

    def __init__(self, opening: Any) -> None:
        self.opening = opening
        self.channel: Channel = opening.channel
        self._options: dict[str, Any] = opening.options
        self._decode: Callable[[bytes], E] = decoder(self.channel.server)
        self._source: Any = None
        """WebSocket to read from; it may still hold events after sending has become impossible."""
        self._sink: Any = None
        """WebSocket to write to."""
        self._end: Closed | None = None
        """How the last WebSocket ended."""
        self._is_over = False
        self._attempts = 0
        self._queue = deque[bytes]()
        self._queued = 0
        self._names = bool(self._options.get("name_events", True))
        self._count = 0
        self._sent: dict[str, Any] = {}
        self._handlers: dict[str, list[tuple[Callable[[Any], object], bool]]] = {}

    # --- events ---

    def parse_event(self, data: str | bytes) -> E:
        """Decode a message from the server; raises DecodeError if it is not valid JSON."""
        return self._decode(data.encode() if isinstance(data, str) else data)

    def _encode(self, event: Any) -> bytes:
        """Encode an event as a message to the server."""
        if isinstance(event, dict):
            fields = cast("dict[str, Any]", event)
            kind, name = fields.get("type"), fields.get("event_id")
            data = encode(fields)
        else:
            kind, name = getattr(event, "type", None), getattr(event, "event_id", None)
            data = encode_any(event)
        return self._named(kind, name, data, event)

    def _encode_fields(self, event: Event, arguments: dict[str, Any]) -> bytes:
        """Encode the event of a generated method; bytes become base64, inserted directly as it needs no escaping."""
        fields = event.fields(arguments)
        audio: dict[str, Any] = {}
        for name in event.base64:
            wire = event.wire_names.get(name, name)
            if isinstance(fields.get(wire), (bytes, bytearray, memoryview)):
                audio[wire] = fields.pop(wire)
        data = encode(fields)
        if audio:
            from binascii import b2a_base64

            parts = [data[:-1]]
            for wire, content in audio.items():
                parts += (b',"', wire.encode(), b'":"', b2a_base64(content, newline=False), b'"')
            data = b"".join((*parts, b"}"))
        return self._named(event.kind, fields.get("event_id"), data, fields)

    def _named(self, kind: Any, name: Any, data: bytes, event: Any) -> bytes:
        """Add an `event_id` to a message without one, if enabled; remember events that have one for `cause_of`."""
        if name is None:
            if not self._names or kind not in self.channel.events:
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
        return APIError(self._redacted(f"{what}{text or body}"), request=self._request, body=cast("object", body))

    # --- handlers ---

    def on(self, kind: str, handler: Callable[[Any], object] | None = None) -> Any:
        """Call `handler` for each event of type `kind` in `dispatch_events`; "event" matches all types.

        Without `handler`, returns a decorator: `@connection.on("response.done")`.
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

    @property
    def _reconnects(self) -> bool:
        end = self._end
        return bool(self._options.get("on_reconnecting")) and end is not None and not end.by_us and end.code in AGAIN

    def _use(self, socket: Any) -> Any:
        """Start reading from and writing to a new WebSocket."""
        self._source = self._sink = socket
        return socket

    def _lose(self, socket: Any, error: ConnectionClosed) -> None:
        """Record the end of a WebSocket; threads hold the lock."""
        if self._sink is socket:
            self._sink = None
            self._end = closing(error)
            self._is_over = not self._reconnects

    def _exhaust(self, socket: Any, error: ConnectionClosed) -> None:
        """Record that a WebSocket has ended and all its events were read; threads hold the lock."""
        self._lose(socket, error)
        if self._source is socket:
            self._source = None

    def _stop(self, code: int, reason: str) -> Any:
        """Record that the client ends the connection; return the WebSocket to close."""
        socket, self._source, self._sink, self._is_over = self._sink, None, None, True
        self._end = self._end or Closed(code, reason, by_us=True)
        return socket

    def _arrived(self, event: Any) -> None:
        """Reset the reconnect counter once an event shows that the restored connection works."""
        if getattr(event, "type", None) != "error":
            self._attempts = 0

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
        end = self._end
        unsent = [*self._unqueue(), *more]
        if end is None or end.code == NORMAL:
            text = "the connection is closed"
        else:
            who = "we" if end.by_us else "the server"
            why = ADVICE.get(end.code, "see the server's documentation of this code")
            said = f" {end.reason!r}" if end.reason else ""
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
        if self._attempts >= most:
            return None
        self._attempts += 1
        delay = min(options.get("initial_delay", 0.5) * 2 ** (self._attempts - 1), options.get("max_delay", 8.0))
        delay *= random.uniform(0.75, 1)
        end = self._end
        told: dict[str, Any] = (
            options["on_reconnecting"](
                Reconnecting(
                    self._attempts,
                    most,
                    delay,
                    end.code if end else None,
                    end.reason if end else "",
                    options.get("extra_query") or {},
                    options.get("extra_headers") or {},
                )
            )
            or {}
        )
        options |= {name: told[name] for name in ("extra_query", "extra_headers") if name in told}
        return None if told.get("abort") else delay

    @property
    def _request(self) -> Request | None:
        call: Call | None = self.opening.last
        return call.request.masked() if call else None

    def _redacted(self, text: str) -> str:
        call = self.opening.last
        return redact(text, call.secrets if call else ())

    def _log(self, what: str, data: bytes) -> None:
        logger.debug("%s: %s %d bytes", self.channel.name, what, len(data))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.channel.path}, {'closed' if self._is_over else 'open'}>"


class Connection(_Connection[C, E]):
    """A WebSocket connection for use from threads: any thread may send, one at a time may receive.

    Iterating yields the events of the server. Iteration ends when the connection is closed normally and raises
    WebSocketConnectionClosedError if it ends otherwise.
    """

    def __init__(self, opening: Opening[Any]) -> None:
        super().__init__(opening)
        self._lock = threading.Lock()

    def connect(self) -> None:
        self._use(self.opening.socket())

    def send(self, event: C) -> None:
        """Send an event, given as a model or a dict; blocks while the server accepts no more data.

        While reconnecting (see `on_reconnecting`), events are queued. Raises WebSocketConnectionClosedError (with the
        unsent messages) if the connection is closed, WebSocketQueueFullError if the queue is full.
        """
        self.send_raw(self._encode(event))

    def send_event(self, event: Event, arguments: dict[str, Any]) -> None:
        self.send_raw(self._encode_fields(event, arguments))

    def send_raw(self, data: str | bytes) -> None:
        """Send JSON text unchanged."""
        data = data.encode() if isinstance(data, str) else data
        with self._lock:
            socket = self._sink
            if socket is None:
                self._keep(data)
                return
        if logger.isEnabledFor(logging.DEBUG):
            self._log("sent", data)
        try:
            socket.send(data, text=True)
        except ConnectionClosed as error:
            with self._lock:
                self._lose(socket, error)
                self._keep(data)

    def recv(self, timeout: float | None = None) -> E:
        """Receive the next event; raises APITimeoutError if none arrives within `timeout` seconds."""
        event = self._decode(self.recv_bytes(timeout))
        if self._attempts:
            self._arrived(event)
        return event

    def recv_bytes(self, timeout: float | None = None) -> bytes:
        """Receive the next message as raw bytes; see `recv`."""
        while True:
            socket = self._source or self._restore()
            try:
                data: bytes = socket.recv(timeout, decode=False)
            except TimeoutError:
                text = f"{self.channel.name}: no event within {timeout} s"
                raise APITimeoutError(text, request=self._request) from None
            except ConnectionClosed as error:
                with self._lock:
                    self._exhaust(socket, error)
                continue
            if logger.isEnabledFor(logging.DEBUG):
                self._log("received", data)
            return data

    def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection; raises WebSocketConnectionClosedError if queued events could not be sent."""
        with self._lock:
            socket = self._stop(code, reason)
        if socket is not None:
            socket.close(code, reason)
        if self._queue:
            raise self._closed_error()

    def leave(self, error: BaseException | None) -> None:
        try:
            self.close()
        except WebSocketConnectionClosedError:
            if error is None:
                raise

    def _restore(self) -> Any:
        """Reconnect and send all queued messages; raises if no connection can be made."""
        cause: Exception | None = None
        while not self._is_over:
            delay = self._announce()
            if delay is None:
                break
            time.sleep(delay)
            try:
                socket = self.opening.socket()
            except (APIConnectionError, APIStatusError) as error:
                if isinstance(error, APIStatusError) and error.status_code < 500 and error.status_code != 429:
                    self._is_over = True
                    raise
                cause = error
                continue
            try:
                while True:
                    with self._lock:
                        if self._is_over:
                            socket.close()
                            break
                        if not self._queue:
                            return self._use(socket)
                    socket.send(self._queue[0], text=True)
                    self._queued -= len(self._queue.popleft())
            except ConnectionClosed as error:
                self._end = closing(error)
                cause = error
        self._is_over = True
        raise self._closed_error() from cause

    def __iter__(self) -> Iterator[E]:
        decode, logs = self._decode, logger.isEnabledFor
        while True:
            try:
                socket = self._source or self._restore()
            except WebSocketConnectionClosedError as error:
                if self._is_agreed(error):
                    return
                raise
            recv = socket.recv
            try:
                while self._source is socket:
                    data: bytes = recv(decode=False)
                    if logs(logging.DEBUG):
                        self._log("received", data)
                    event = decode(data)
                    if self._attempts:
                        self._arrived(event)
                    yield event
            except ConnectionClosed as error:
                with self._lock:
                    self._exhaust(socket, error)

    def dispatch_events(self) -> None:
        """Call the handlers (see `on`) for each event until the connection ends; raises APIError for an `error` event
        without handlers."""
        for event in self:
            for handler in self._handlers_of(event):
                handler(event)


class AsyncConnection(_Connection[C, E]):
    """A WebSocket connection for asyncio: any task may send, one at a time may receive. See `Connection`."""

    async def connect(self) -> None:
        self._use(await self.opening.socket())

    async def send(self, event: C) -> None:
        """Send an event, given as a model or a dict; waits while the server accepts no data. See `Connection.send`."""
        await self.send_raw(self._encode(event))

    async def send_event(self, event: Event, arguments: dict[str, Any]) -> None:
        await self.send_raw(self._encode_fields(event, arguments))

    async def send_raw(self, data: str | bytes) -> None:
        """Send JSON text unchanged."""
        data = data.encode() if isinstance(data, str) else data
        socket = self._sink
        if socket is None:
            self._keep(data)
            return
        if logger.isEnabledFor(logging.DEBUG):
            self._log("sent", data)
        try:
            await socket.send(data, text=True)
        except ConnectionClosed as error:
            self._lose(socket, error)
            self._keep(data)

    async def recv(self, timeout: float | None = None) -> E:
        """Receive the next event; raises APITimeoutError if none arrives within `timeout` seconds.

        Cancellation is safe: no event is lost.
        """
        event = self._decode(await self.recv_bytes(timeout))
        if self._attempts:
            self._arrived(event)
        return event

    async def recv_bytes(self, timeout: float | None = None) -> bytes:
        """Receive the next message as raw bytes; see `recv`."""
        while True:
            socket = self._source or await self._restore()
            try:
                if timeout is None:
                    data: bytes = await socket.recv(decode=False)
                else:
                    data = await asyncio.wait_for(socket.recv(decode=False), timeout)
            except TimeoutError:
                text = f"{self.channel.name}: no event within {timeout} s"
                raise APITimeoutError(text, request=self._request) from None
            except ConnectionClosed as error:
                self._exhaust(socket, error)
                continue
            if logger.isEnabledFor(logging.DEBUG):
                self._log("received", data)
            return data

    async def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection; raises WebSocketConnectionClosedError if queued events could not be sent."""
        socket = self._stop(code, reason)
        if socket is not None:
            await socket.close(code, reason)
        if self._queue:
            raise self._closed_error()

    async def leave(self, error: BaseException | None) -> None:
        try:
            await self.close()
        except WebSocketConnectionClosedError:
            if error is None:
                raise

    async def _restore(self) -> Any:
        """Reconnect and send all queued messages; raises if no connection can be made."""
        cause: Exception | None = None
        while not self._is_over:
            delay = self._announce()
            if delay is None:
                break
            await asyncio.sleep(delay)
            try:
                socket = await self.opening.socket()
            except (APIConnectionError, APIStatusError) as error:
                if isinstance(error, APIStatusError) and error.status_code < 500 and error.status_code != 429:
                    self._is_over = True
                    raise
                cause = error
                continue
            try:
                while self._queue:
                    await socket.send(self._queue[0], text=True)
                    self._queued -= len(self._queue.popleft())
            except ConnectionClosed as error:
                self._end = closing(error)
                cause = error
                continue
            except asyncio.CancelledError:
                await socket.close()
                raise
            if self._is_over:
                await socket.close()
                break
            return self._use(socket)
        self._is_over = True
        raise self._closed_error() from cause

    async def __aiter__(self) -> AsyncIterator[E]:
        decode, logs = self._decode, logger.isEnabledFor
        while True:
            try:
                socket = self._source or await self._restore()
            except WebSocketConnectionClosedError as error:
                if self._is_agreed(error):
                    return
                raise
            recv = socket.recv
            try:
                while self._source is socket:
                    data: bytes = await recv(decode=False)
                    if logs(logging.DEBUG):
                        self._log("received", data)
                    event = decode(data)
                    if self._attempts:
                        self._arrived(event)
                    yield event
            except ConnectionClosed as error:
                self._exhaust(socket, error)

    async def dispatch_events(self) -> None:
        """Call the handlers (see `on`), functions or coroutine functions, for each event until the connection ends;
        raises APIError for an `error` event without handlers."""
        async for event in self:
            for handler in self._handlers_of(event):
                result = handler(event)
                if asyncio.iscoroutine(result):
                    await result

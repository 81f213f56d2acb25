"""Asynchronous WebSocket connections: send and receive events until either side closes the connection."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ..calls.errors import APIStatusError
from ..http import tasks
from ..http.errors import APIConnectionError
from . import websocket_tasks
from .connection import ASYNC_HANDLER, NORMAL, C, ConnectionBase, E, logger
from .errors import WebSocketConnectionClosedError
from .websocket import Closed, ConcurrencyError, ConnectionClosed, bounded, closing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .channel import Event
    from .opening_async import AsyncOpening

__all__ = ["AsyncConnection"]


class AsyncConnection(ConnectionBase[C, E]):
    """A WebSocket connection for use from tasks: any task may send, one at a time may receive.

    Iterating yields the events of the server. Iteration ends when the connection is closed normally and raises
    WebSocketConnectionClosedError if it ends otherwise.
    """

    def __init__(self, opening: AsyncOpening[Any]) -> None:
        super().__init__(opening)
        self._lock = tasks.Lock()
        self._closing = tasks.Event()
        self._is_restoring = False

    async def connect(self) -> None:
        try:
            self._use(await self.opening.socket())
        except BaseException as error:
            self._finish(error)
            raise

    async def send(self, event: C) -> None:
        """Send an event, given as a model or a dict; waits while the server accepts no more data, which ends as a lost
        connection after `ping_interval` + `ping_timeout` seconds.

        While reconnecting (see `on_reconnecting`), events are queued. Raises WebSocketConnectionClosedError (with the
        unsent messages) if the connection is closed, WebSocketQueueFullError if the queue is full, TypeError if the
        event is neither a model nor a dict, or holds what JSON cannot represent.
        """
        await self._send(self._encode(event))

    async def send_event(self, event: Event, arguments: dict[str, Any]) -> None:
        await self._send(self._encode_fields(event, arguments))

    async def send_raw(self, data: str | bytes) -> None:
        """Send JSON text unchanged; raises TypeError or ValueError if `data` is not text."""
        await self._send(self._text(data))

    async def _send(self, data: bytes) -> None:
        with self._lock:
            socket = self._sink
            if socket is None:
                self._keep(data)
                return
        if logger.isEnabledFor(logging.DEBUG):
            self._log("sent", data)
        try:
            await socket.send(data, text=True)
            return
        except ConnectionClosed as error:
            end = closing(error)
        with self._lock:
            self._lose(socket, end)
            self._keep(data)

    async def recv(self, timeout: float | None = None) -> E:
        """Receive the next event; raises APITimeoutError if none arrives within `timeout` seconds.

        The time for reconnecting is not part of `timeout`. Raises WebSocketConnectionClosedError once the connection
        is closed, by `close` in another task too, and BaseError if another task receives already.
        """
        return self._decode(await self.recv_bytes(timeout))

    async def recv_bytes(self, timeout: float | None = None) -> bytes:
        """Receive the next message as raw bytes; see `recv`."""
        self._check_timeout(timeout)
        while True:
            received = await self._receive(self._source or await self._restore(), bounded(timeout))
            if received is not None:
                return received

    async def _receive(self, socket: Any, timeout: float | None) -> bytes | None:
        """Receive a message from a WebSocket; None if it has ended."""
        try:
            data = await websocket_tasks.receive(socket, timeout)
        except ConnectionClosed as error:
            failure: Exception | Closed = closing(error)
        except ConcurrencyError:
            failure = self._busy()
        except TimeoutError:
            failure = self._late(timeout)
        else:
            if logger.isEnabledFor(logging.DEBUG):
                self._log("received", data)
            return data
        if isinstance(failure, Exception):
            raise failure
        with self._lock:
            self._exhaust(socket, failure)
        return None

    async def close(self, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection, and end what other tasks wait for; takes `close_timeout` seconds at most.

        Raises WebSocketConnectionClosedError if queued events could not be sent.
        """
        self._check_close(code, reason)
        with self._lock:
            socket = self._stop(code, reason)
        self._closing.set()
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
        with self._lock:
            if self._is_restoring:
                raise self._busy()
            self._is_restoring = True
        try:
            return self._source or await self._reconnect()
        finally:
            self._is_restoring = False

    async def _reconnect(self) -> Any:
        cause: Exception | None = None
        while not self._is_over:
            delay = self._announce()
            if delay is None or await self._closing.happens_within(delay):
                break
            try:
                socket = await self.opening.socket()
            except (APIConnectionError, APIStatusError) as error:
                cause = error
            else:
                if await self._resend(socket):
                    return socket
                continue
            if isinstance(cause, APIStatusError) and cause.status_code < 500 and cause.status_code != 429:
                self._is_over = True
                self._finish(cause)
                raise cause
        self._is_over = True
        failure = self._closed_error()
        self._finish(failure)
        raise failure from cause

    async def _resend(self, socket: Any) -> bool:
        """Send all queued messages over a new WebSocket; return whether it can be used."""
        try:
            while True:
                with self._lock:
                    if not self._is_over and not self._queue:
                        self._use(socket)
                        return True
                if self._is_over:
                    await socket.close()
                    return False
                await socket.send(self._queue[0], text=True)
                self._queued -= len(self._queue.popleft())
        except ConnectionClosed as error:
            self._end = closing(error)
            return False
        except BaseException:
            await socket.close()
            raise

    async def __aiter__(self) -> AsyncIterator[E]:
        decode = self._decode
        while True:
            try:
                socket = self._source or await self._restore()
            except WebSocketConnectionClosedError as error:
                if self._is_agreed(error):
                    return
                raise
            while self._source is socket:
                data = await self._receive(socket, None)
                if data is not None:
                    yield decode(data)

    async def dispatch_events(self) -> None:
        """Call the handlers (see `on`) for each event until the connection ends; raises APIError for an `error` event
        without handlers."""
        async for event in self:
            for handler in self._handlers_of(event):
                await tasks.result_of(handler(event), ASYNC_HANDLER)

"""WebSocket connections: send and receive events until either side closes the connection."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import TYPE_CHECKING, Any

from .connection_base import NORMAL, C, ConnectionBase, E, logger
from .exceptions import APIConnectionError, APIStatusError, APITimeoutError, WebSocketConnectionClosedError
from .websocket import ConnectionClosed, closing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .channel import Event
    from .opening import Opening


class Connection(ConnectionBase[C, E]):
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


class AsyncConnection(ConnectionBase[C, E]):
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

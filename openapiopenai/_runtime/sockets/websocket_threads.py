"""WebSockets for synchronous code; `websocket_tasks` has the same names for asynchronous code."""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from functools import cache
from typing import Any

from .websocket import ConnectionClosed, Guard, not_installed, refusal


def connect(**arguments: Any) -> Any:
    """Open a WebSocket; raises BaseError without the package `websockets`."""
    try:
        from websockets.sync.client import connect
    except ImportError:
        raise not_installed() from None
    # Entered because the package requires it; whoever uses the connection closes it.
    open_: Any = connect
    return open_(**arguments, create_connection=socket_class()).__enter__()


def receive(connection: Any, timeout: float | None) -> bytes:
    """Receive a message; raises TimeoutError if none arrives within a number of seconds."""
    data: bytes = connection.recv(timeout, decode=False)
    return data


@cache
def socket_class() -> type:
    from websockets.exceptions import InvalidStatus
    from websockets.sync.client import ClientConnection

    class SyncSocket(Guard, ClientConnection):
        def handshake(self, *positional: Any, **named: Any) -> None:
            try:
                super().handshake(*positional, **named)
                return
            except InvalidStatus as error:
                refused = refusal(error)
            except BaseException:
                self.close_socket()
                raise
            raise refused

        def later(self, seconds: float) -> threading.Timer:
            timer = threading.Timer(seconds, self.cut)
            timer.daemon = True
            timer.start()
            return timer

        def keepalive(self) -> None:
            # That of the package waits for the lock that a write holds as long as the server reads nothing.
            with suppress(ConnectionClosed):
                while True:
                    self.recv_events_thread.join(self.ping_interval)
                    if not self.recv_events_thread.is_alive():
                        return
                    timer = None if self.ping_timeout is None else self.later(self.ping_timeout)
                    try:
                        self.ping(ack_on_close=True).wait()
                    finally:
                        if timer is not None:
                            timer.cancel()

        def cut(self) -> None:
            """End all reads and writes of the socket, in any thread."""
            with suppress(OSError):
                # Closing resets the connection, so that a server that does not stop to send is told so at once.
                self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                # A write that waits holds the lock that closing needs.
                socket.socket.shutdown(self.socket, socket.SHUT_RDWR)
            self.close_socket()

        def close(self, code: Any = 1000, reason: str = "") -> None:
            self.leave()
            super().close(code, reason)

        def close_socket(self) -> None:
            self.ended()
            super().close_socket()

    return SyncSocket

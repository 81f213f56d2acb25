"""Connections of synchronous code: sockets. `connection_tasks` has the same names for asynchronous code."""

from __future__ import annotations

import os
import socket
import weakref
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any

from .pool import Pool
from .tcp import PIECE, addresses_of, is_quiet, numeric_addresses

if TYPE_CHECKING:
    import ssl

    from .pool import Origin
    from .tcp import TimeLimit


class Connection:
    """A connection to a server; its garbage collection closes the socket."""

    def __init__(self, raw: socket.socket, origin: Origin) -> None:
        self.origin = origin
        self.is_aborted = False
        """Whether the transport was closed while the connection was in use."""
        self._process = os.getpid()
        self._timeout: float | None = raw.gettimeout()
        self._use(raw)

    @classmethod
    def on(cls, raw: socket.socket, origin: Origin) -> Connection:
        """Return the connection of a socket that is connected."""
        return cls(raw, origin)

    def _use(self, raw: socket.socket) -> None:
        """Set the socket. The finalizer keeps it from being collected itself, which would warn that it is open."""
        self._raw = raw
        self._stream: Any = raw
        """What to send to and receive from; differs from the socket with TLS inside of TLS."""
        self._finalizer = weakref.finalize(self, raw.close)

    def secure(self, context: ssl.SSLContext, host: str, limit: TimeLimit) -> None:
        """Start TLS; raises OSError."""
        import ssl

        self._limit(limit.left())
        if isinstance(self._raw, ssl.SSLSocket):  # to a server through a proxy that is reached over TLS itself
            from urllib3.util.ssltransport import SSLTransport

            self._stream = SSLTransport(self._raw, context, server_hostname=host)
        else:
            self._use(context.wrap_socket(self._raw, server_hostname=host))

    def _limit(self, seconds: float | None) -> None:
        """Set how long the next operation may take."""
        if seconds != self._timeout:
            self._stream.settimeout(seconds)
            self._timeout = seconds

    def send(self, data: bytes, seconds: float | None) -> None:
        """Send all data; raises OSError, which a TimeoutError is."""
        self._limit(seconds)
        self._stream.sendall(data)

    def receive(self, seconds: float | None) -> bytes:
        """Receive the next bytes, as many as there are; empty at the end. Raises OSError, which a TimeoutError is."""
        self._limit(seconds)
        received: bytes = self._stream.recv(PIECE)
        return received

    def is_quiet(self) -> bool:
        """Whether the connection is open and nothing was received that was not read."""
        return is_quiet(self._raw)

    def close(self) -> None:
        """Close the socket; this ends an operation that another thread is waiting for."""
        if self._process == os.getpid():  # otherwise the connection is still used by the parent process
            with suppress(OSError):
                socket.socket.shutdown(self._raw, socket.SHUT_RDWR)
        self._finalizer()


class Pools:
    """The connections of a process."""

    def __init__(self) -> None:
        self._reset()

    def _reset(self) -> None:
        self._process = os.getpid()
        self._pool = Pool()

    def current(self) -> Pool:
        """Return the connections of the current process."""
        if os.getpid() != self._process:
            self._reset()
        return self._pool

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


def reach(made: socket.socket, address: Any, seconds: float | None) -> None:
    """Connect a socket; raises OSError."""
    made.settimeout(seconds)
    made.connect(address)


def resolve(host: str, port: int, limit: TimeLimit) -> list[Any]:
    """Look up the addresses of a host; raises OSError.

    DNS is queried in a thread of its own, since the system's resolver knows no time limit.
    """
    if found := numeric_addresses(host, port):
        return found
    failures: list[OSError] = []

    def query() -> None:
        try:
            found.extend(addresses_of(host, port))
        except OSError as error:
            failures.append(error)

    thread = Thread(target=query, daemon=True, name="resolve")
    thread.start()
    thread.join(limit.left())
    if failures:
        raise failures[0]
    if not found:
        raise TimeoutError
    return found

"""Sockets: their options, connecting within a time limit, and whether one is idle."""

from __future__ import annotations

import select
import socket
import time
from contextlib import suppress
from threading import Thread
from typing import Any


def socket_options() -> list[tuple[int, int, int]]:
    """Disable Nagle's algorithm; enable TCP keep-alive, so that connections survive long silences."""
    options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPALIVE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


def make_socket(family: int, kind: int, protocol: int) -> socket.socket:
    """Create a socket with these options."""
    made = socket.socket(family, kind, protocol)
    for option in socket_options():
        made.setsockopt(*option)
    return made


class TimeLimit:
    """A point in time by which something must have finished; without one, it may take forever."""

    __slots__ = ("_end",)

    def __init__(self, *seconds: float | None) -> None:
        """Set the shortest of some durations from now; None stands for no limit."""
        limits = [each for each in seconds if each is not None]
        self._end = time.monotonic() + min(limits) if limits else None

    def left(self) -> float | None:
        """Seconds left; None without limit. Raises TimeoutError if there are none."""
        if self._end is None:
            return None
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def connect(host: str, port: int, limit: TimeLimit) -> socket.socket:
    """Connect to the first address of a host that accepts; raises OSError. The limit is for all of them together."""
    addresses = resolve(host, port, limit)
    failure: OSError | None = None
    for tried, (family, kind, protocol, _, address) in enumerate(addresses):
        left = limit.left()
        try:
            made = make_socket(family, kind, protocol)
            try:
                # An address that does not respond must leave time for the others.
                made.settimeout(None if left is None else left / (len(addresses) - tried))
                made.connect(address)
            except BaseException:
                made.close()
                raise
        except OSError as error:
            failure = error
        else:
            return made
    raise failure or OSError(f"{host} has no address")


def resolve(host: str, port: int, limit: TimeLimit) -> list[Any]:
    """Look up the addresses of a host; raises OSError.

    DNS is queried in a thread of its own, since the system's resolver knows no time limit.
    """
    with suppress(socket.gaierror):
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    found: list[Any] = []
    failures: list[Exception] = []

    def query() -> None:
        try:
            found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:
            failures.append(error)

    thread = Thread(target=query, daemon=True, name="resolve")
    thread.start()
    thread.join(limit.left())
    if failures:
        raise OSError(str(failures[0]) or "invalid host name") from None
    if not found:
        raise TimeoutError
    return found


def is_quiet(connection: socket.socket) -> bool:
    """Whether an idle connection is open and nothing was received on it."""
    if not hasattr(select, "poll"):
        return not select.select([connection], [], [], 0)[0]
    poller = select.poll()
    poller.register(connection, select.POLLIN)
    return not poller.poll(0)

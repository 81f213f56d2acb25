"""Sockets: their options, addresses, time limits, and whether one is idle."""

from __future__ import annotations

import select
import socket
import time
from contextlib import suppress
from typing import Any

PIECE = 65536
"""Maximum number of bytes sent at a time, and read by a thread."""


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


def numeric_addresses(host: str, port: int) -> list[Any]:
    """Return the address of a host that is given by it; none for a name."""
    # Not by `getaddrinfo`, which loads what translates international names.
    for family, address in ((socket.AF_INET, (host, port)), (socket.AF_INET6, (host, port, 0, 0))):
        with suppress(OSError, ValueError):
            socket.inet_pton(family, host)
            return [(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address)]
    return []


def addresses_of(host: str, port: int) -> list[Any]:
    """Look up the addresses of a host, as `socket.getaddrinfo` returns them; raises OSError."""
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except Exception as error:
        raise OSError(str(error) or "invalid host name") from None


def is_quiet(connection: socket.socket) -> bool:
    """Whether an idle connection is open and nothing was received on it."""
    if not hasattr(select, "poll"):
        return not select.select([connection], [], [], 0)[0]
    poller = select.poll()
    poller.register(connection, select.POLLIN)
    return not poller.poll(0)

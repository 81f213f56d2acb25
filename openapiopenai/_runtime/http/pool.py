"""The connections of a transport, which are those of `connection_tasks` or of `connection_threads`."""

from __future__ import annotations

import weakref
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .proxies import Proxy

MOST_IDLE = 1000
"""Maximum number of idle connections kept per host."""


class Origin(NamedTuple):
    """Where the requests of some URLs go."""

    scheme: str
    host: str
    port: int
    authority: str
    """The `Host` header."""
    proxy: Proxy | None
    prefix: str
    """Put before the path of a request: the origin, for a proxy that forwards plain HTTP."""
    idle: deque[Any]
    """Idle connections; the most recently used one is the last."""


class Pool:
    """Connections that the same code may use: in any thread of a process, or in an event loop."""

    def __init__(self) -> None:
        self.origins: dict[str, Origin] = {}
        """By scheme, host and port, as text."""
        self._open: set[weakref.ref[Any]] = set()

    def add(self, connection: Any) -> None:
        """Register a connection that was opened."""
        self._open.add(weakref.ref(connection, self._open.discard))

    def close(self) -> None:
        """Close all connections, those in use too."""
        origins, self.origins = self.origins, {}
        opened, self._open = self._open, set()
        for origin in origins.values():
            while origin.idle:
                with suppress(IndexError):
                    origin.idle.pop().close()
        for reference in list(opened):
            if connection := reference():
                connection.is_aborted = True
                connection.close()

"""Opens WebSockets with the `websockets` package, bounds what a server can do to them, and converts errors."""

from __future__ import annotations

import logging
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from ...profile import BaseError
from ..http.errors import APIConnectionError, APITimeoutError
from ..http.proxies import proxy_for
from ..json.redaction import quote
from ..json.repeated import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from websockets.exceptions import ConcurrencyError as ConcurrencyError
    from websockets.exceptions import ConnectionClosed as ConnectionClosed

    from ..http.request import Request
else:
    try:
        from websockets.exceptions import ConcurrencyError as ConcurrencyError
        from websockets.exceptions import ConnectionClosed as ConnectionClosed
    except ImportError:  # connect() reports the missing package

        class ConnectionClosed(Exception):
            """Placeholder that is never raised."""

        class ConcurrencyError(Exception):
            """Placeholder that is never raised."""


NOT_SENT = ("accept", "accept-encoding", "content-length", "content-type", "cache-control", "user-agent")
"""Request headers that do not belong in a handshake or that `websockets` sends itself."""
OPEN_TIMEOUT = 10.0
DEFAULTS: dict[str, Any] = {"ping_interval": 20.0, "ping_timeout": 20.0, "close_timeout": 10.0}
MOST_FRAGMENTS = 4096
"""Maximum number of frames of a message."""
MOST_IDLE = 1000
"""Maximum number of frames without data (pings, pongs, empty messages and fragments) within `IDLE_SECONDS`."""
IDLE_SECONDS = 10.0
CONTROL = 8
"""The least opcode of frames that belong to no message."""

# `websockets` logs headers, including the API key, and the contents of messages.
_silent = logging.Logger("websockets")
_silent.disabled = True


class Refused(Exception):
    """The server rejected the handshake."""

    def __init__(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        super().__init__(status)
        self.status = status
        self.headers = headers
        self.body = body


class Closed(NamedTuple):
    """How a WebSocket ended."""

    code: int
    reason: str
    by_us: bool
    """Whether the client started the closing handshake."""


def websocket_url(url: str) -> str:
    """Replace the scheme: `https` → `wss`, `http` → `ws`."""
    return f"ws{url.removeprefix('http')}"


def arguments(request: Request, options: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments for `connect` of the `websockets` package."""
    given: dict[str, Any] = {name: bounded(options.get(name, value)) for name, value in DEFAULTS.items()}
    given["uri"] = websocket_url(request.url)
    left = None if request.deadline is None else max(request.deadline - time.monotonic(), 0.001)
    given["open_timeout"] = bounded(left)
    given["max_size"] = options.get("max_message_size", 64 * 1024 * 1024)
    given["user_agent_header"] = request.headers.get("user-agent")
    given["additional_headers"] = [
        (name, value) for name, value in lines_of(request.headers) if name.lower() not in NOT_SENT
    ]
    given["compression"] = None  # compressing base64 audio is not worth its cost
    given["logger"] = _silent
    given["proxy"] = options["proxy"] if "proxy" in options else proxy_for(request.url)
    if urlsplit(request.url).scheme == "https":
        given["ssl"] = options.get("ssl_context") or ssl.create_default_context()
    return {**given, **(options.get("websocket_options") or {})}


def bounded(seconds: float | None) -> float | None:
    """Return None, for no limit, instead of a number that the system cannot wait for."""
    return None if seconds is None or seconds > threading.TIMEOUT_MAX else seconds


def not_installed() -> BaseError:
    package = __name__.partition(".")[0]
    return BaseError(f'connect() needs the package websockets: pip install "{package}[realtime]"')


# --- classes of connections ---


class FrameLimits:
    """Takes each frame as soon as it is parsed, and ends a connection whose server sends too many of a kind."""

    def __init__(self, protocol: Any) -> None:
        self._protocol = protocol
        self._receive = protocol.recv_frame
        self._fragments = 0
        """Those of the current message."""
        self._idle = 0
        """Frames without data since a point in time."""
        self._since = time.monotonic()

    def __call__(self, frame: Any) -> None:
        if self._is_fragment_too_many(frame):
            self._protocol.fail(1009, "too many fragments")
        elif (frame.opcode >= CONTROL or not frame.data) and self._is_flood():
            self._protocol.fail(1002, "too many frames without data")
        else:
            self._receive(frame)

    def _is_fragment_too_many(self, frame: Any) -> bool:
        if not frame.fin:
            self._fragments += 1
        elif frame.opcode == 0:
            self._fragments = 0
        return self._fragments == MOST_FRAGMENTS

    def _is_flood(self) -> bool:
        self._idle += 1
        if self._idle < MOST_IDLE:
            return False
        now = time.monotonic()
        self._idle, before, self._since = 0, self._since, now
        return now - before < IDLE_SECONDS


class Guard:
    """What the classes of the package lack, for threads and asyncio alike.

    Redirects are reported instead of followed, the number of frames is limited, messages that nobody will read are
    dropped, and every closing handshake ends, whoever began it and in whatever state the connection is.
    """

    protocol: Any
    recv_messages: Any
    close_timeout: float | None
    is_left = False
    timer: Any = None

    def __init__(self, *positional: Any, **named: Any) -> None:
        super().__init__(*positional, **named)
        self.protocol.recv_frame = FrameLimits(self.protocol)

    def process_event(self, event: Any) -> None:
        if not self.is_left:
            super().process_event(event)  # type: ignore[misc]  # pyright: ignore

    def send_data(self) -> None:
        if self.protocol.close_sent is not None:  # what is sent may wait for a server that reads nothing
            self.limit()
        super().send_data()  # type: ignore[misc]  # pyright: ignore

    def limit(self) -> None:
        """End the connection after `close_timeout` seconds, unless it has ended by then."""
        if self.timer is None and self.close_timeout is not None:
            self.timer = self.later(self.close_timeout)

    def leave(self) -> None:
        """Prepare for closing: nobody will read what comes."""
        self.limit()
        self.is_left = True
        self.recv_messages.close()

    def ended(self) -> None:
        if self.timer is not None:
            self.timer.cancel()

    def later(self, seconds: float) -> Any:
        raise NotImplementedError


def refusal(error: Any) -> Refused:
    """Convert `InvalidStatus`, before the package looks for a redirect in it."""
    response = error.response
    return Refused(response.status_code, [*response.headers.raw_items()], bytes(response.body or b""))


# --- errors ---


def failed(request: Request, error: Exception, secrets: Iterable[str]) -> tuple[Exception, BaseException | None]:
    """Return the error of a failed handshake, and its cause if that holds nothing from the server."""
    if isinstance(error, (Refused, BaseError)):
        return error, None
    name = request.operation
    if isinstance(error, TimeoutError):
        return APITimeoutError(f"{name}: no connection in time", request=request.masked()), None
    text = quote(str(error), secrets)
    cause = error if isinstance(error, OSError) else None
    return APIConnectionError(f"{name}: {text}", request=request.masked()), cause


def closing(error: ConnectionClosed) -> Closed:
    """Convert a `ConnectionClosed` error of the `websockets` package."""
    if error.rcvd is not None and not (error.sent is not None and error.rcvd_then_sent is False):
        return Closed(error.rcvd.code, error.rcvd.reason, by_us=False)
    if error.sent is not None and "ping timeout" in error.sent.reason:
        return Closed(1006, error.sent.reason, by_us=False)  # the server stopped responding
    if error.sent is not None:
        return Closed(error.sent.code, error.sent.reason, by_us=True)
    return Closed(1006, "", by_us=False)

"""Opens WebSockets with the `websockets` package and converts its errors."""

from __future__ import annotations

import logging
import ssl
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .exceptions import APIConnectionError, APITimeoutError, OpenAIError

if TYPE_CHECKING:
    from websockets.exceptions import ConnectionClosed as ConnectionClosed

    from .http import Request
else:
    try:
        from websockets.exceptions import ConnectionClosed as ConnectionClosed
    except ImportError:  # connect() reports the missing package

        class ConnectionClosed(Exception):
            """Placeholder that is never raised."""


NOT_SENT = ("accept", "accept-encoding", "content-length", "content-type", "cache-control", "user-agent")
"""Request headers that do not belong in a handshake or that `websockets` sends itself."""
DEFAULTS: dict[str, Any] = {
    "open_timeout": 10.0,
    "ping_interval": 20.0,
    "ping_timeout": 20.0,
    "close_timeout": 10.0,
}

# At debug level, `websockets` logs headers, including the API key.
_quiet = logging.getLogger(f"{__name__.partition('.')[0]}.websocket")
_quiet.setLevel(logging.INFO)


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


def open_sync(request: Request, options: dict[str, Any]) -> Any:
    """Open a WebSocket for use from threads."""
    try:
        from websockets.sync.client import connect
    except ImportError:
        raise not_installed() from None
    with translated(request):
        # Entered because the package requires it; whoever uses the connection closes it.
        open_: Any = connect
        return open_(websocket_url(request.url), **arguments(request, options)).__enter__()


async def open_async(request: Request, options: dict[str, Any]) -> Any:
    """Open a WebSocket for asyncio."""
    try:
        from websockets.asyncio.client import connect
    except ImportError:
        raise not_installed() from None

    class Connect(connect):
        def process_redirect(self, exc: Exception) -> Exception | str:
            return exc  # do not follow: credentials must stay with the host the user configured

    with translated(request):
        return await Connect(websocket_url(request.url), **arguments(request, options))


def websocket_url(url: str) -> str:
    """Replace the scheme: `https` → `wss`, `http` → `ws`."""
    return f"ws{url.removeprefix('http')}"


def arguments(request: Request, options: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments for `connect` of the `websockets` package."""
    given: dict[str, Any] = {name: options.get(name, value) for name, value in DEFAULTS.items()}
    given["max_size"] = options.get("max_message_size", 64 * 1024 * 1024)
    given["user_agent_header"] = request.headers.get("user-agent")
    given["additional_headers"] = {
        name: value for name, value in request.headers.items() if name.lower() not in NOT_SENT
    }
    given["compression"] = None  # compressing base64 audio is not worth its cost
    given["logger"] = _quiet
    if "proxy" in options:
        given["proxy"] = options["proxy"]
    if urlsplit(request.url).scheme == "https":
        given["ssl"] = options.get("ssl_context") or ssl.create_default_context()
    return given


def not_installed() -> OpenAIError:
    package = __name__.partition(".")[0]
    return OpenAIError(f'connect() needs the package websockets: pip install "{package}[realtime]"')


class translated:
    """Context manager that converts the errors of a handshake."""

    def __init__(self, request: Request) -> None:
        self.request = request

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        from websockets.exceptions import InvalidStatus, WebSocketException

        name = self.request.operation
        if isinstance(error, InvalidStatus):
            answer = error.response
            raise Refused(answer.status_code, [*answer.headers.raw_items()], bytes(answer.body or b"")) from None
        if isinstance(error, TimeoutError):
            raise APITimeoutError(f"{name}: no connection in time", request=self.request.masked()) from error
        if isinstance(error, (OSError, WebSocketException, EOFError)):
            raise APIConnectionError(f"{name}: {error}", request=self.request.masked()) from error


def closing(error: ConnectionClosed) -> Closed:
    """Convert a `ConnectionClosed` error of the `websockets` package."""
    if error.rcvd is not None and not (error.sent is not None and error.rcvd_then_sent is False):
        return Closed(error.rcvd.code, error.rcvd.reason, by_us=False)
    if error.sent is not None and "ping timeout" in error.sent.reason:
        return Closed(1006, error.sent.reason, by_us=False)  # the server stopped responding
    if error.sent is not None:
        return Closed(error.sent.code, error.sent.reason, by_us=True)
    return Closed(1006, "", by_us=False)

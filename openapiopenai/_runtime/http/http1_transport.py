"""Synchronous transport: HTTP/1.1 on sockets.

A connection returns to its pool in one place, `Urllib3Response._end`: when its body was read to the end, and nothing
else was received. Everything else, above all the garbage collector, only closes the socket.
"""

from __future__ import annotations

import os
import socket
import time
import weakref
from collections import deque
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from ..json.redaction import redact
from . import socks
from .chunked import Malformed
from .content import Collector, Content, unreadable
from .deadline import check_deadline
from .errors import APIConnectionError, APITimeoutError
from .http1 import EndlessBody, HeadReader, request_head, split_url
from .network import NetworkTransport
from .proxies import PORTS, Proxy, is_socks, proxy_for
from .tcp import TimeLimit, connect, is_quiet

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from .http1 import Body, Head
    from .request import Request

__all__ = ["Http1Transport"]

PIECE = 65536
"""Maximum number of bytes read or sent at a time."""
MOST_IDLE = 256
"""Maximum number of idle connections kept per host."""
END_WAIT = 0.25
"""Seconds to wait for the end of a stream after its last event, so that the connection can be reused."""


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
    idle: deque[Connection]
    """Idle connections; the most recently used one is the last."""


class Connection:
    """A connection to a server; its garbage collection closes the socket."""

    raw: socket.socket
    stream: Any
    """What to send to and receive from; differs from `raw` with TLS inside of TLS."""

    def __init__(self, raw: socket.socket, origin: Origin) -> None:
        self.origin = origin
        self.is_aborted = False
        """Whether the transport was closed while the connection was in use."""
        self._process = os.getpid()
        self._timeout: float | None = raw.gettimeout()
        self.use(raw)

    def use(self, raw: socket.socket) -> None:
        """Set the socket. The finalizer keeps it from being collected itself, which would warn that it is open."""
        self.raw = self.stream = raw
        self._finalizer = weakref.finalize(self, raw.close)

    def limit(self, seconds: float | None) -> None:
        """Set how long the next operation may take."""
        if seconds != self._timeout:
            self.stream.settimeout(seconds)
            self._timeout = seconds

    def send(self, data: bytes, request: Request) -> None:
        """Send data; each piece may take as long as the read timeout and the deadline allow."""
        for start in range(0, len(data), PIECE):
            self.limit(TimeLimit(request.timeout.read, check_deadline(request)).left())
            self.stream.sendall(data if len(data) <= PIECE else data[start : start + PIECE])

    def receive_head(self, limit: TimeLimit) -> tuple[Head, bytes]:
        """Receive the head of the response and the start of its body; all of it must arrive within the limit."""
        reader = HeadReader()
        while True:
            self.limit(limit.left())
            data = self.stream.recv(PIECE)
            if not data:
                raise ConnectionResetError("the connection was closed before the response was complete")
            if head := reader.feed(data):
                return head, reader.rest

    def close(self) -> None:
        """Close the socket; this ends an operation that another thread is waiting for."""
        if self._process == os.getpid():  # otherwise the connection is still used by the parent process
            with suppress(OSError):
                socket.socket.shutdown(self.raw, socket.SHUT_RDWR)
        self._finalizer()


class Http1Transport(NetworkTransport):
    """HTTP/1.1 with keep-alive; safe to share between threads and to use after a fork."""

    def _reset(self) -> None:
        self._process = os.getpid()
        self._lock = Lock()
        self._context: ssl.SSLContext | None = None
        self._origins: dict[str, Origin] = {}
        self._open: set[weakref.ref[Connection]] = set()

    def send(self, request: Request) -> Urllib3Response:
        """See `Transport.send`."""
        if os.getpid() != self._process:
            self._reset()
        base, target = split_url(request.url)
        origin = self._origins.get(base) or self._origin(base, request)
        check_deadline(request)
        connection = self._idle(origin) or self._connect(origin, request)
        try:
            head, rest = self._exchange(connection, request, target)
            return Urllib3Response(connection, request, head, rest)
        except (OSError, Malformed) as error:
            connection.close()
            raise translate(error, request, connection) from error
        except BaseException:
            connection.close()
            raise

    def _exchange(self, connection: Connection, request: Request, target: str) -> tuple[Head, bytes]:
        """Send a request and receive the head of its response."""
        origin = connection.origin
        headers, body = request.headers, request.body
        if isinstance(body, bytes):
            headers = {**headers, "content-length": str(len(body))}
        elif body is not None and "content-length" not in headers:
            headers = {**headers, "transfer-encoding": "chunked"}
        elif body is None and request.method in ("POST", "PUT", "PATCH"):
            headers = {**headers, "content-length": "0"}
        if origin.prefix:
            headers = {**headers, **origin.proxy.headers} if origin.proxy else headers
        head = request_head(request.method, origin.prefix + target, origin.authority, headers)
        failure = self._send(connection, request, head, is_chunked="transfer-encoding" in headers)
        try:
            left = check_deadline(request)
            return connection.receive_head(TimeLimit(request.timeout.read, left))
        except OSError:
            if failure:
                raise failure from None
            raise

    def _send(self, connection: Connection, request: Request, head: bytes, *, is_chunked: bool) -> OSError | None:
        """Send a request. Return the error if the server does not want all of it: it may have responded why."""
        body = request.body
        try:
            if body is None or isinstance(body, bytes):
                connection.send(head + (body or b""), request)
                return None
            connection.send(head, request)
            for piece in body:
                connection.send(b"%x\r\n%b\r\n" % (len(piece), piece) if is_chunked and piece else piece, request)
            if is_chunked:
                connection.send(b"0\r\n\r\n", request)
        except (BrokenPipeError, ConnectionResetError, ConnectionAbortedError) as error:
            return error
        return None

    def _origin(self, text: str, request: Request) -> Origin:
        """Return where requests to a server go, directly or through a proxy; raises APIConnectionError."""
        url = self.proxy or proxy_for(text)
        proxy = Proxy.of(url) if url else None
        try:
            scheme, host, port = _parts(text)
        except ValueError as error:
            raise unreadable(f"nothing was sent: {error}", request) from None
        name = f"[{host}]" if ":" in host else host
        authority = name if port == PORTS[scheme] else f"{name}:{port}"
        prefix = f"http://{authority}" if proxy and scheme == "http" and not is_socks(proxy.url) else ""
        return self._origins.setdefault(text, Origin(scheme, host, port, authority, proxy, prefix, deque()))

    def _idle(self, origin: Origin) -> Connection | None:
        """Return an idle connection that is still open and on which nothing unasked was received."""
        while True:
            try:
                connection = origin.idle.pop()
            except IndexError:
                return None
            if is_quiet(connection.raw):
                return connection
            connection.close()

    def _connect(self, origin: Origin, request: Request) -> Connection:
        limit = TimeLimit(request.timeout.connect, check_deadline(request))
        try:
            return self._connected(origin, limit)
        except (OSError, Malformed) as error:
            raise self._refused(error, origin, request) from error

    def _connected(self, origin: Origin, limit: TimeLimit) -> Connection:
        """Connect to a server, through its proxy if there is one."""
        proxy = origin.proxy
        if proxy and is_socks(proxy.url):
            raw, proxy = socks.connect(proxy.url, origin.host, origin.port, limit.left()), None
        else:
            host, port = _parts(proxy.url)[1:] if proxy else (origin.host, origin.port)
            raw = connect(host, port, limit)
        connection = Connection(raw, origin)
        try:
            self._open.add(weakref.ref(connection, self._open.discard))
            if proxy and proxy.url.startswith("https"):
                self._secure(connection, urlsplit(proxy.url).hostname or "", limit)
            if proxy and origin.scheme == "https":
                self._tunnel(connection, proxy, limit)
            if origin.scheme == "https":
                self._secure(connection, origin.host, limit)
        except BaseException:
            connection.close()
            raise
        return connection

    def _tunnel(self, connection: Connection, proxy: Proxy, limit: TimeLimit) -> None:
        """Let the proxy open a connection to the server."""
        origin = connection.origin
        target = f"{origin.authority.removesuffix(f':{origin.port}')}:{origin.port}"
        connection.limit(limit.left())
        connection.stream.sendall(request_head("CONNECT", target, target, proxy.headers))
        head, rest = connection.receive_head(limit)
        if head.status >= 300 or rest:
            raise OSError(f"the proxy responded with status {head.status}")

    def _secure(self, connection: Connection, host: str, limit: TimeLimit) -> None:
        """Start TLS on a connection."""
        import ssl

        connection.limit(limit.left())
        if isinstance(connection.raw, ssl.SSLSocket):  # to a server through a proxy that is reached over TLS itself
            from urllib3.util.ssltransport import SSLTransport

            connection.stream = SSLTransport(connection.raw, self._tls(), server_hostname=host)
        else:
            connection.use(self._tls().wrap_socket(connection.raw, server_hostname=host))

    def _tls(self) -> ssl.SSLContext:
        """Return the TLS settings; loading the certificates takes milliseconds, so they are kept."""
        with self._lock:
            if self._context is None:
                import ssl

                context = ssl.create_default_context(cafile=self._ca_file)
                context.set_alpn_protocols(["http/1.1"])
                if self._certificate_file:
                    context.load_cert_chain(self._certificate_file)
                self._context = context
            return self._context

    def _refused(self, error: Exception, origin: Origin, request: Request) -> APIConnectionError:
        """Return the error for a connection that could not be made."""
        operation = request.operation or request.method
        if isinstance(error, TimeoutError):
            check_deadline(request)
            text = f"{operation}: no connection to {origin.authority} within {_seconds(request.timeout.connect)}"
            return APITimeoutError(text, request=request.masked())
        cause = redact(f"{type(error).__name__}: {error}")
        how = "no secure connection" if type(error).__module__ == "ssl" else "no connection"
        return APIConnectionError(f"{how} to {origin.authority}: {cause}", request=request.masked())

    def close(self) -> None:
        """Close all connections and end what other threads wait for; the next request opens new ones."""
        origins, self._origins = self._origins, {}
        opened, self._open = self._open, set()
        for origin in origins.values():
            while origin.idle:
                with suppress(IndexError):
                    origin.idle.pop().close()
        for reference in list(opened):
            if connection := reference():
                connection.is_aborted = True
                connection.close()


class Urllib3Response:
    """See `transport.TransportResponse`."""

    def __init__(self, connection: Connection, request: Request, head: Head, rest: bytes) -> None:
        """`rest` is the start of the body. Raises Malformed if it cannot be told where the body ends."""
        self.status = head.status
        self.headers = head.headers
        self._request = request
        self._connection: Connection | None = connection
        self._head = head
        self._body: Body = head.body(request.method)
        self._content = Content(head.headers)
        self._idle_timeout = request.timeout.read
        self._received = self._body.feed(rest)
        if self._body.is_done:
            self._end(connection)

    def read(self) -> bytes:
        collector = Collector(self.status, self._request)
        for piece in self.chunks():
            if not collector.add(piece):
                break
        self.close()
        return collector.content

    def chunks(self) -> Iterator[bytes]:
        try:
            if self._content.is_plain:
                while data := self._receive():
                    yield data
            else:
                while data := self._receive():
                    yield from self._content.feed(data)
                self._content.check_end()
        except (OSError, Malformed) as error:
            raise translate(error, self._request, self._connection) from error
        finally:
            self.close()

    def _receive(self) -> bytes:
        """Receive the next bytes of the body, as many as there are; empty at its end."""
        if self._received:
            data, self._received = self._received, b""
            return data
        connection = self._connection
        if connection is None:
            if self._body.is_done:
                return b""
            raise ConnectionAbortedError("the response was closed")
        limit: TimeLimit | None = None
        while True:
            # The framing between pieces of the body does not count: a limit is for the next bytes of the body.
            if limit is None and self._request.deadline is None:
                connection.limit(self._idle_timeout)
                limit = TimeLimit(self._idle_timeout)
            else:
                limit = limit or TimeLimit(self._idle_timeout, check_deadline(self._request))
                connection.limit(limit.left())
            raw = connection.stream.recv(PIECE)
            if not raw:
                return self._cut(connection)
            data = self._body.feed(raw)
            if self._body.is_done:
                self._end(connection)
            if data or self._body.is_done:
                return data

    def _cut(self, connection: Connection) -> bytes:
        """Handle the end of the connection, which is also the end of a body without a length."""
        if not isinstance(self._body, EndlessBody) or connection.is_aborted:
            raise ConnectionResetError("the connection was closed before the response was complete")
        self._body.is_done = True
        self._end(connection)
        return b""

    def _end(self, connection: Connection) -> None:
        """Give the connection back: the body has ended."""
        self._connection = None
        idle = connection.origin.idle
        if self._head.reusable and not self._body.is_overrun and len(idle) < MOST_IDLE and not connection.is_aborted:
            idle.append(connection)
        else:
            connection.close()

    def set_idle_timeout(self, seconds: float | None) -> None:
        self._idle_timeout = seconds

    def finish(self) -> None:
        end = time.monotonic() + END_WAIT
        try:
            while (left := end - time.monotonic()) > 0:
                self.set_idle_timeout(left)
                if not self._receive():
                    return
        except (OSError, Malformed, APITimeoutError):
            pass  # the end of the body did not arrive in time: close the connection instead of reusing it

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def translate(error: Exception, request: Request, connection: Connection | None) -> APIConnectionError:
    """Convert an error of a connection in use to an `APIConnectionError` or `APITimeoutError`."""
    host = urlsplit(request.url).netloc.rpartition("@")[2]
    if isinstance(error, Malformed):
        return unreadable(f"the response from {host} is malformed: {redact(str(error))}", request)
    if connection is not None and connection.is_aborted:
        return unreadable("the client was closed", request)
    if isinstance(error, TimeoutError):
        check_deadline(request)
        text = f"no response from {host} within {_seconds(request.timeout.read)}, or nothing more of it"
        return APITimeoutError(f"{request.operation or request.method}: {text}", request=request.masked())
    cause = redact(f"{type(error).__name__}: {error}")
    return APIConnectionError(f"no response or an incomplete one from {host}: {cause}", request=request.masked())


def _seconds(value: float | None) -> str:
    return "the time allowed" if value is None else f"{value:g} s"


def _parts(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL; raises ValueError for one that nothing can be sent to."""
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS[parts.scheme]
        host = (parts.hostname or "").encode("ascii" if url.isascii() else "idna").decode()
        if host:
            return parts.scheme, host, port
    except (ValueError, KeyError):
        pass  # the message may quote a password
    raise ValueError("expected a URL with http:// or https://, a host, and a valid port if any")

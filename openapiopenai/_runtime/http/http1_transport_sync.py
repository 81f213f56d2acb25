# Generated from http1_transport_async.py by `make generate`; edit that file instead.

"""Synchronous transport: HTTP/1.1 on the connections of `connection_threads`.

A connection returns to its pool in one place, `Http1Response._end`: when its body was read to the end, and nothing
else was received. Everything else, above all the garbage collector, only closes it.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..json.redaction import redact
from . import socks
from .chunked import Malformed
from .connection_threads import Connection, Pools, reach, resolve
from .content import Collector, Content, unreadable
from .deadline import check_deadline
from .errors import APIConnectionError, APITimeoutError
from .http1 import EndlessBody, HeadReader, request_head, split_url
from .network import NetworkTransport
from .pool import MOST_IDLE, Origin
from .proxies import PORTS, Proxy, is_socks, proxy_for
from .tcp import PIECE, TimeLimit, make_socket
from .threads import Lock, pieces

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Iterator

    from .http1 import Body, Head
    from .request import Request

__all__ = ["Http1Transport"]

END_WAIT = 0.25
"""Seconds to wait for the end of a stream after its last event, so that the connection can be reused."""


class Http1Transport(NetworkTransport):
    """HTTP/1.1 with keep-alive; may be shared by threads and event loops, and used after a fork."""

    def _reset(self) -> None:
        self._lock = Lock()
        self._context: ssl.SSLContext | None = None
        self._pools = Pools()

    def send(self, request: Request) -> Http1Response:
        """See `Transport.send`."""
        pool = self._pools.current()
        base, target = split_url(request.url)
        origin = pool.origins.get(base) or pool.origins.setdefault(base, self._origin(base, request))
        check_deadline(request)
        connection = _idle(origin) or self._connect(origin, request)
        try:
            head, rest = self._exchange(connection, request, target)
            return Http1Response(connection, request, head, rest)
        except (OSError, Malformed) as error:
            connection.close()
            raise translate(error, request, connection) from error
        except BaseException:
            connection.close()
            raise

    def _exchange(self, connection: Connection, request: Request, target: str) -> tuple[Head, bytes]:
        """Send a request, and receive the head of its response and the start of its body."""
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
        failure = _send(connection, request, head, is_chunked="transfer-encoding" in headers)
        try:
            left = check_deadline(request)
            return _receive_head(connection, TimeLimit(request.timeout.read, left))
        except OSError:
            if failure:
                raise failure from None
            raise

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
        return Origin(scheme, host, port, authority, proxy, prefix, deque())

    def _connect(self, origin: Origin, request: Request) -> Connection:
        limit = TimeLimit(request.timeout.connect, check_deadline(request))
        try:
            return self._connected(origin, limit)
        except (OSError, Malformed) as error:
            raise _refused(error, origin, request) from error

    def _connected(self, origin: Origin, limit: TimeLimit) -> Connection:
        """Connect to a server, through its proxy if there is one."""
        proxy = origin.proxy
        if proxy and is_socks(proxy.url):
            raw, proxy = socks.connect_sync(proxy.url, origin.host, origin.port, limit.left()), None
        else:
            host, port = _parts(proxy.url)[1:] if proxy else (origin.host, origin.port)
            raw = connect(host, port, limit)
        connection = Connection.on(raw, origin)
        try:
            self._pools.current().add(connection)
            if proxy and proxy.url.startswith("https"):
                connection.secure(self._tls(), urlsplit(proxy.url).hostname or "", limit)
            if proxy and origin.scheme == "https":
                _tunnel(connection, proxy, limit)
            if origin.scheme == "https":
                connection.secure(self._tls(), origin.host, limit)
        except BaseException:
            connection.close()
            raise
        return connection

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

    def close(self) -> None:
        """Close all connections, those in use too; the next request opens new ones."""
        self._pools.close()


class Http1Response:
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
                seconds = self._idle_timeout
                limit = TimeLimit(seconds)
            else:
                limit = limit or TimeLimit(self._idle_timeout, check_deadline(self._request))
                seconds = limit.left()
            raw = connection.receive(seconds)
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


def _idle(origin: Origin) -> Connection | None:
    """Return an idle connection that is still open and on which nothing unasked was received."""
    while True:
        try:
            connection: Connection = origin.idle.pop()
        except IndexError:
            return None
        if connection.is_quiet():
            return connection
        connection.close()


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
                reach(made, address, None if left is None else left / (len(addresses) - tried))
            except BaseException:
                made.close()
                raise
        except OSError as error:
            failure = error
        else:
            return made
    raise failure or OSError(f"{host} has no address")


def _tunnel(connection: Connection, proxy: Proxy, limit: TimeLimit) -> None:
    """Let the proxy open a connection to the server."""
    origin = connection.origin
    target = f"{origin.authority.removesuffix(f':{origin.port}')}:{origin.port}"
    connection.send(request_head("CONNECT", target, target, proxy.headers), limit.left())
    head, rest = _receive_head(connection, limit)
    if head.status >= 300 or rest:
        raise OSError(f"the proxy responded with status {head.status}")


def _send(connection: Connection, request: Request, head: bytes, *, is_chunked: bool) -> OSError | None:
    """Send a request. Return the error if the server does not want all of it: it may have responded why."""
    body = request.body
    try:
        if body is None or isinstance(body, bytes):
            _send_pieces(connection, request, head + (body or b""))
            return None
        _send_pieces(connection, request, head)
        for piece in pieces(body):
            _send_pieces(connection, request, b"%x\r\n%b\r\n" % (len(piece), piece) if is_chunked and piece else piece)
        if is_chunked:
            _send_pieces(connection, request, b"0\r\n\r\n")
    except (BrokenPipeError, ConnectionResetError, ConnectionAbortedError) as error:
        return error
    return None


def _send_pieces(connection: Connection, request: Request, data: bytes) -> None:
    """Send data; each piece of it may take as long as the read timeout and the deadline allow."""
    for start in range(0, len(data), PIECE):
        seconds = TimeLimit(request.timeout.read, check_deadline(request)).left()
        connection.send(data if len(data) <= PIECE else data[start : start + PIECE], seconds)


def _receive_head(connection: Connection, limit: TimeLimit) -> tuple[Head, bytes]:
    """Receive the head of a response and the start of its body; all of the head must arrive within the limit."""
    reader = HeadReader()
    while True:
        data = connection.receive(limit.left())
        if not data:
            raise ConnectionResetError("the connection was closed before the response was complete")
        if head := reader.feed(data):
            return head, reader.rest


def _refused(error: Exception, origin: Origin, request: Request) -> APIConnectionError:
    """Return the error for a connection that could not be made."""
    operation = request.operation or request.method
    if isinstance(error, TimeoutError):
        check_deadline(request)
        text = f"{operation}: no connection to {origin.authority} within {_seconds(request.timeout.connect)}"
        return APITimeoutError(text, request=request.masked())
    cause = redact(f"{type(error).__name__}: {error}")
    how = "no secure connection" if type(error).__module__ == "ssl" else "no connection"
    return APIConnectionError(f"{how} to {origin.authority}: {cause}", request=request.masked())


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

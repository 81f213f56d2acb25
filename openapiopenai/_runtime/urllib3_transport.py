"""Synchronous transport based on urllib3."""

from __future__ import annotations

import http.client
import logging
import os
import time
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError, ReadTimeoutError
from urllib3.exceptions import SSLError as TLSError

from . import socks
from .chunked import ChunkedDecoder
from .exceptions import APIConnectionError, APITimeoutError
from .http import Headers, Request
from .proxies import Proxy, check_proxy, is_socks, proxy_for
from .redaction import redact
from .response import check_deadline
from .sockets import socket_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from os import PathLike

PIECE = 65536
"""Maximum number of bytes read at a time."""
MOST_IDLE = 256
"""Maximum number of idle connections kept per host."""
END_WAIT = 0.25
"""Seconds to wait for the end of a stream after its last event, so that the connection can be reused."""


def _mask(record: logging.LogRecord) -> bool:
    """Mask secrets in the URLs that urllib3 logs."""
    record.msg, record.args = redact(record.getMessage()), ()
    return True


logging.getLogger("urllib3.connectionpool").addFilter(_mask)

_once = urllib3.Retry(False, redirect=False)


class _Answer(http.client.HTTPResponse):
    """A response that returns all available data of a chunked body per read, not just one chunk."""

    _chunks: ChunkedDecoder | None = None

    def read1(self, n: int = -1) -> bytes:
        if not self.chunked:
            return super().read1(n)
        decoder = self._chunks = self._chunks or ChunkedDecoder()
        while not decoder.is_done:
            data = self.fp.read1(PIECE)
            if not data:
                raise http.client.IncompleteRead(b"")
            try:
                body = decoder.feed(data)
            except ValueError as error:
                raise http.client.HTTPException(str(error)) from None
            if body:
                return body
        return b""


class _Reachable:
    """Keeps a reference to the socket, whose timeout changes while a response is read."""

    socket: Any = None
    proxy_url: str | None = None
    """URL of a SOCKS proxy."""
    debuglevel = 0  # whatever `http.client` is set to: it would print headers

    def _new_conn(self) -> Any:
        if not self.proxy_url:
            return super()._new_conn()  # type: ignore[misc]
        timeout: Any = self.timeout  # type: ignore[attr-defined]
        return socks.connect(self.proxy_url, self.host, self.port, timeout)  # type: ignore[attr-defined]

    def connect(self) -> None:
        super().connect()  # type: ignore[misc]
        self.socket = self.sock  # type: ignore[attr-defined]


class _Connection(_Reachable, HTTPConnection):
    response_class = _Answer


class _TLSConnection(_Reachable, HTTPSConnection):
    response_class = _Answer


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection  # pyright: ignore[reportAssignmentType]


class _TLSPool(HTTPSConnectionPool):
    ConnectionCls = _TLSConnection  # pyright: ignore[reportAssignmentType]


class Urllib3Transport:
    """HTTP/1.1 with keep-alive; safe to share between threads and to use after a fork."""

    def __init__(
        self,
        *,
        proxy: str | None = None,
        ca_file: str | PathLike[str] | None = None,
        certificate_file: str | PathLike[str] | None = None,
    ) -> None:
        """`proxy` (a URL) replaces the environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
        `ca_file` (PEM) replaces the system's trusted certificates. `certificate_file` (PEM, including the private key)
        is the client certificate for mutual TLS.
        """
        self.proxy = proxy and check_proxy("proxy", proxy)
        files = (("ca_certs", ca_file), ("cert_file", certificate_file))
        self._tls: dict[str, Any] = {name: os.fspath(path) for name, path in files if path}
        self._lock = Lock()
        self._process = os.getpid()
        self._pools: dict[str, Callable[..., Any]] = {}
        self._managers: dict[str, urllib3.PoolManager] = {}

    def send(self, request: Request) -> Urllib3Response:
        """See `Transport.send`."""
        url = request.url
        if os.getpid() != self._process:
            self._forget()
        end = url.find("/", 8)
        if end < 0:
            end = len(url)
        origin = url[:end]
        urlopen = self._pools.get(origin) or self._open(origin)
        left = check_deadline(request)
        connect, read = request.timeout.connect, request.timeout.read
        if left is not None:
            connect = left if connect is None else min(connect, left)
            read = left if read is None else min(read, left)
        try:
            raw = urlopen(
                request.method,
                url[end:] or "/" if origin not in self._managers else url,
                body=request.body,
                headers=request.headers,
                retries=_once,
                redirect=False,
                timeout=urllib3.Timeout(connect=connect, read=read),
                preload_content=False,
                **({} if origin in self._managers else {"assert_same_host": False}),
            )
        except (HTTPError, OSError) as error:
            raise translate(error, request) from error
        return Urllib3Response(raw, request)

    def _open(self, origin: str) -> Callable[..., Any]:
        """Return a function that sends requests to a server, through its connection pool or a proxy."""
        with self._lock:
            if origin in self._pools:
                return self._pools[origin]
            url = self.proxy or proxy_for(origin)
            options: dict[str, Any] = {"maxsize": MOST_IDLE, "socket_options": socket_options()}
            parts = urlsplit(origin)
            if url and not is_socks(url):
                proxy = Proxy.of(url)
                manager = urllib3.ProxyManager(proxy.url, proxy_headers=proxy.headers, **options, **self._tls)
                pools: Any = {"http": _Pool, "https": _TLSPool}
                manager.pool_classes_by_scheme = pools
                self._managers[origin] = manager
                self._pools[origin] = manager.urlopen
            else:
                tls, kind = (self._tls, _TLSPool) if parts.scheme == "https" else ({}, _Pool)
                pool = kind(parts.hostname or "", parts.port, **options, **tls)
                connection: Any = type("Connection", (kind.ConnectionCls,), {"proxy_url": url})
                pool.ConnectionCls = connection
                self._pools[origin] = pool.urlopen
            return self._pools[origin]

    def _forget(self) -> None:
        """Leave all connections to the parent process after a fork."""
        self._lock = Lock()
        self._process = os.getpid()
        self._pools, self._managers = {}, {}

    def close(self) -> None:
        """Close idle connections; the next request opens new ones."""
        pools, managers = list(self._pools.values()), list(self._managers.values())
        self._pools, self._managers = {}, {}
        for urlopen in pools:
            owner: Any = getattr(urlopen, "__self__", None)
            if isinstance(owner, HTTPConnectionPool):
                owner.close()
        for manager in managers:
            manager.clear()


class Urllib3Response:
    """See `transport.TransportResponse`."""

    def __init__(self, raw: urllib3.BaseHTTPResponse, request: Request) -> None:
        self.status = raw.status
        self.headers = Headers(raw.headers.items())
        self._raw: Any = raw
        self._request = request
        self._idle_timeout = request.timeout.read
        self._socket = getattr(getattr(raw, "connection", None), "socket", None)

    def read(self) -> bytes:
        if self._request.deadline is not None:
            return b"".join(self.chunks())
        try:
            data: bytes = self._raw.read()
            return data
        except (HTTPError, OSError) as error:
            raise translate(error, self._request) from error
        finally:
            self.close()

    def chunks(self) -> Iterator[bytes]:
        read1, request = self._raw.read1, self._request
        try:
            while True:
                if request.deadline is not None:
                    self._limit(check_deadline(request))
                data = read1(PIECE)
                if not data:
                    return
                yield data
        except (HTTPError, OSError) as error:
            check_deadline(request)
            raise translate(error, request) from error
        finally:
            self.close()

    def set_idle_timeout(self, seconds: float | None) -> None:
        self._idle_timeout = seconds
        self._limit(None)

    def _limit(self, left: float | None) -> None:
        """Limit the time to wait for the next bytes."""
        limits = [seconds for seconds in (self._idle_timeout, left) if seconds is not None]
        if self._socket is not None:
            with suppress(OSError):  # closed in the meantime: the next read reports it
                self._socket.settimeout(min(limits) if limits else None)

    def finish(self) -> None:
        try:
            self.set_idle_timeout(END_WAIT)
            end = time.monotonic() + END_WAIT
            while self._raw.read1(PIECE) and time.monotonic() < end:
                pass
        except (HTTPError, OSError):
            pass  # the end of the body did not arrive in time: close the connection instead of reusing it

    def close(self) -> None:
        if not self._raw.closed:
            self._raw.close()
        self._raw.release_conn()


def translate(error: Exception, request: Request) -> APIConnectionError:
    """Convert a urllib3 error to an `APIConnectionError` or `APITimeoutError`."""
    host = urlsplit(request.url).netloc.rpartition("@")[2]
    cause = f"{type(error).__name__}: {error}"
    if isinstance(error, (ReadTimeoutError, TimeoutError)):
        text = f"{host} sent nothing for {_seconds(request.timeout.read)}"
    elif isinstance(error, ConnectTimeoutError) and not isinstance(error, NewConnectionError):
        text = f"no connection to {host} within {_seconds(request.timeout.connect)}"
    elif isinstance(error, TLSError):
        return APIConnectionError(f"no secure connection to {host}: {redact(cause)}", request=request.masked())
    else:
        return APIConnectionError(
            f"no response or an incomplete one from {host}: {redact(cause)}", request=request.masked()
        )
    check_deadline(request)
    return APITimeoutError(f"{request.operation or request.method}: {text}", request=request.masked())


def _seconds(value: float | None) -> str:
    return "the time allowed" if value is None else f"{value:g} s"

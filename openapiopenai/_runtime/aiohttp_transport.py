"""Asynchronous transport based on aiohttp (`pip install 'openapiopenai[aio]'`)."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import aiohttp
from yarl import URL

from . import socks
from .exceptions import APIConnectionError, APITimeoutError
from .http import Headers, Request
from .proxies import Proxy, check_proxy, is_socks, proxy_for
from .redaction import redact
from .response import check_deadline
from .sockets import socket_options

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Mapping
    from os import PathLike

    Sessions = dict[str, tuple[aiohttp.ClientSession, AsyncGenerator[None]]]
    """URL of the SOCKS proxy, or "" → session, and what closes it."""

END_WAIT = 0.25
"""See `urllib3_transport`."""

_own_headers = ("User-Agent", "Content-Type", "Accept", "Accept-Encoding")


class AiohttpTransport:
    """HTTP/1.1 with keep-alive; keeps one session per event loop."""

    def __init__(
        self,
        *,
        proxy: str | None = None,
        ca_file: str | PathLike[str] | None = None,
        certificate_file: str | PathLike[str] | None = None,
    ) -> None:
        """See `Urllib3Transport`."""
        self.proxy = proxy and check_proxy("proxy", proxy)
        self._ca_file = ca_file
        self._certificate_file = certificate_file
        self._process = os.getpid()
        self._sessions: WeakKeyDictionary[asyncio.AbstractEventLoop, Sessions] = WeakKeyDictionary()
        self._proxies: dict[str, Proxy | None] = {}

    async def send(self, request: Request) -> AiohttpResponse:
        """See `AsyncTransport.send`."""
        proxy = self._proxy_for(request.url)
        is_tunnel = proxy is not None and is_socks(proxy.url)
        session = await self._session(proxy.url if proxy and is_tunnel else "")
        headers: Mapping[str, str] = request.headers
        if proxy and request.url.startswith("http:"):  # forwarded by the proxy, not tunneled
            headers = {**headers, **proxy.headers}
        left = check_deadline(request)
        body: Any = request.body
        if body is not None and not isinstance(body, bytes):
            body = pieces(body)
        try:
            async with asyncio.timeout(left):
                raw = await session.request(
                    request.method,
                    URL(request.url, encoded=True),
                    data=body,
                    headers=headers,
                    allow_redirects=False,
                    timeout=aiohttp.ClientTimeout(
                        total=None, sock_connect=request.timeout.connect, sock_read=request.timeout.read
                    ),
                    proxy=proxy.url if proxy and not is_tunnel else None,
                    proxy_headers=proxy.headers if proxy else None,
                    skip_auto_headers=_own_headers,
                )
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise translate(error, request) from cause_of(error)
        return AiohttpResponse(raw, request)

    async def _session(self, proxy: str) -> aiohttp.ClientSession:
        """Return the session of the running event loop for a SOCKS proxy, or for none (""), creating it if needed."""
        if os.getpid() != self._process:  # forked: the connections belong to the parent process
            self._process = os.getpid()
            self._sessions = WeakKeyDictionary()
        sessions = self._sessions.setdefault(asyncio.get_running_loop(), {})
        session, _ = sessions.get(proxy, (None, None))
        if session is None or session.closed:
            session = aiohttp.ClientSession(connector=self._connector(proxy), cookie_jar=aiohttp.DummyCookieJar())
            keeper = keep(session)
            sessions[proxy] = session, keeper
            await anext(keeper)
        return session

    def _connector(self, proxy: str) -> aiohttp.TCPConnector:
        options: dict[str, Any] = {"limit": 0, "ssl": self._tls(), "socket_factory": _socket}
        if proxy:
            made: aiohttp.TCPConnector = socks.connector(aiohttp.TCPConnector, proxy, **options)
            return made
        return aiohttp.TCPConnector(**options)

    def _tls(self) -> ssl.SSLContext | bool:
        if not self._ca_file and not self._certificate_file:
            return True
        context = ssl.create_default_context(cafile=self._ca_file)
        if self._certificate_file:
            context.load_cert_chain(self._certificate_file)
        return context

    def _proxy_for(self, url: str) -> Proxy | None:
        origin = url[: max(url.find("/", 8), 0) or None]
        if origin not in self._proxies:
            proxy = self.proxy or proxy_for(origin)
            self._proxies[origin] = Proxy.of(proxy) if proxy else None
        return self._proxies[origin]

    async def close(self) -> None:
        """Close all connections of the running event loop; the next request opens new ones."""
        for _, keeper in self._sessions.pop(asyncio.get_running_loop(), {}).values():
            await keeper.aclose()


def _socket(address: Any) -> socket.socket:
    """Create a socket with the same options as the synchronous transport uses."""
    family, kind, protocol, _, _ = address
    made = socket.socket(family, kind, protocol)
    for option in socket_options():
        made.setsockopt(*option)
    return made


async def keep(session: aiohttp.ClientSession) -> AsyncGenerator[None]:
    """Close a session when its event loop shuts down or when the transport is garbage-collected.

    Event loops close asynchronous generators that are still open, so no connection outlives its loop.
    """
    try:
        yield
    finally:
        await session.close()


async def pieces(body: Iterable[bytes]) -> AsyncIterator[bytes]:
    """Yield the parts of a body, reading each in a worker thread, as reading may block on files."""
    iterator = iter(body)
    try:
        while (piece := await asyncio.to_thread(next, iterator, None)) is not None:
            yield piece
    finally:
        if close := getattr(iterator, "close", None):
            close()


class AiohttpResponse:
    """See `transport.AsyncTransportResponse`."""

    def __init__(self, raw: aiohttp.ClientResponse, request: Request) -> None:
        self.status = raw.status
        self.headers = Headers(raw.headers.items())
        self._raw = raw
        self._request = request

    async def read(self) -> bytes:
        try:
            async with asyncio.timeout(check_deadline(self._request)):
                return await self._raw.read()
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise translate(error, self._request) from cause_of(error)
        finally:
            await self.close()

    async def chunks(self) -> AsyncIterator[bytes]:
        request, readany = self._request, self._raw.content.readany
        try:
            if request.deadline is None:
                while data := await readany():
                    yield data
            else:
                while True:
                    async with asyncio.timeout(check_deadline(request)):
                        data = await readany()
                    if not data:
                        return
                    yield data
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise translate(error, request) from cause_of(error)
        finally:
            await self.close()

    def set_idle_timeout(self, seconds: float | None) -> None:
        connection = self._raw.connection
        protocol: Any = connection.protocol if connection else None
        if protocol is not None:
            protocol.read_timeout = seconds
            protocol.start_timeout()

    async def finish(self) -> None:
        try:
            async with asyncio.timeout(END_WAIT):
                while await self._raw.content.readany():
                    pass
        except (TimeoutError, aiohttp.ClientError, OSError):
            pass  # the end of the body did not arrive in time: close the connection instead of reusing it

    async def close(self) -> None:
        if self._raw.content.at_eof():
            self._raw.release()
        else:
            self._raw.close()


def cause_of(error: Exception) -> Exception | None:
    """Return the error for use as `__cause__`; None for aiohttp errors that hold the request and thus the API key."""
    return None if isinstance(error, aiohttp.ClientResponseError) else error


def translate(error: Exception, request: Request) -> APIConnectionError:
    """Convert an aiohttp error to an `APIConnectionError` or `APITimeoutError`."""
    host = urlsplit(request.url).netloc.rpartition("@")[2]
    if isinstance(error, asyncio.TimeoutError):
        check_deadline(request)
        what = (
            "no connection to" if isinstance(error, aiohttp.ConnectionTimeoutError) else "read timed out, waiting for"
        )
        return APITimeoutError(f"{request.operation or request.method}: {what} {host}", request=request.masked())
    what = (
        "no secure connection to"
        if isinstance(error, aiohttp.ClientSSLError)
        else "no response or an incomplete one from"
    )
    cause = redact(f"{type(error).__name__}: {error}")
    return APIConnectionError(f"{what} {host}: {cause}", request=request.masked())

"""Asynchronous transport based on aiohttp (the extra `aio`).

aiohttp gives a connection back to its pool once the body was read to the end. Here the rules of `http1` are added:
nothing is accepted that could belong to another call.
"""

from __future__ import annotations

import asyncio
import os
import ssl
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from ..json.redaction import redact
from . import socks
from .chunked import Malformed
from .content import Collector, Content, unreadable
from .deadline import check_deadline
from .errors import APIConnectionError, APITimeoutError
from .http1 import BODILESS, LONGEST_LINE, MOST_HEADERS, MOST_INTERIM, check_headers, split_url
from .network import NetworkTransport
from .proxies import Proxy, is_socks, proxy_for
from .request import Headers, Request, decode_header
from .tasks import running_loop
from .tcp import is_quiet, make_socket

if TYPE_CHECKING:
    import socket
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Iterable, Mapping

    Sessions = dict[str, tuple[aiohttp.ClientSession, AsyncGenerator[None]]]
    """URL of the SOCKS proxy, or "" → session, and what closes it."""

__all__ = ["AiohttpTransport"]

T = TypeVar("T")

END_WAIT = 0.25
"""See `http1_transport`."""

_own_headers = ("User-Agent", "Content-Type", "Accept", "Accept-Encoding")


class _Protocol(ResponseHandler):
    """A connection."""

    is_malformed = False
    """Whether something was received that is not valid HTTP/1.1."""
    _interim = 0
    _received = -1
    """Bytes of the body so far; -1 before the first response."""
    _is_in_body = False
    """Whether data within a body is being processed."""

    def set_response_params(self, **settings: Any) -> None:
        self._interim, self._received = 0, -1
        super().set_response_params(**settings)

    def data_received(self, data: bytes) -> None:
        self._is_in_body = self._payload is not None
        super().data_received(data)
        is_in_body, self._is_in_body = self._is_in_body, False
        if isinstance(self.exception(), HttpProcessingError):
            self.is_malformed = True
        elif is_in_body and self._payload is not None and self._payload.total_bytes != self._received:
            self._received = self._payload.total_bytes
            if self._read_timeout_handle is not None:  # it is while more of the body is waited for
                self._reschedule_timeout()

    def _reschedule_timeout(self) -> None:
        """Restart the read timeout, but not for data within a body that may be no more than framing."""
        if not self._is_in_body:
            super()._reschedule_timeout()

    def feed_data(self, data: Any, size: int = 0) -> None:
        status = data[0].code
        self._interim += status < 200
        if status == 101 or status < 100 or self._interim > MOST_INTERIM:
            self.is_malformed = True
            what = "not a status" if status < 100 else "unrequested interim responses"
            self.set_exception(HttpProcessingError(message=what))
        elif status in BODILESS:
            self.force_close()  # see `http1.Head.reusable`
        super().feed_data(data, size)


class _Connector(aiohttp.TCPConnector):
    """A connection pool."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)  # pyright: ignore[reportUnknownMemberType]
        self._factory: Any = partial(_Protocol, loop=self._loop)

    async def _get(self, key: Any, traces: Any) -> Any:
        """Return an idle connection on which nothing unasked was received; None if there is none."""
        while connection := await super()._get(key, traces):
            protocol = connection.protocol
            raw: Any = connection.transport and connection.transport.get_extra_info("socket")
            if raw is not None and protocol is not None and not protocol.should_close and is_quiet(raw):
                return connection
            connection.close()
        return None


class _ClientResponse(aiohttp.ClientResponse):
    """A response whose complete head must arrive within the read timeout once the request is sent."""

    async def start(self, connection: Any) -> aiohttp.ClientResponse:
        protocol, loop = connection.protocol, asyncio.get_running_loop()
        seconds, writer = protocol.read_timeout, self._writer
        if seconds is None:
            return await super().start(connection)
        timer: asyncio.TimerHandle | None = None

        def begin(_: object = None) -> None:
            nonlocal timer
            timer = loop.call_later(seconds, protocol.set_exception, aiohttp.SocketTimeoutError())

        if writer is None:
            begin()
        else:
            writer.add_done_callback(begin)
        try:
            return await super().start(connection)
        finally:
            if writer is not None:
                writer.remove_done_callback(begin)
            if timer is not None:
                timer.cancel()

    def __del__(self, _warnings: Any = None) -> None:
        """Close the connection in its event loop: the garbage collector runs in any thread, at any moment."""
        if self._connection is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._connection.close)


class AiohttpTransport(NetworkTransport):
    """HTTP/1.1 with keep-alive; keeps one session per event loop."""

    def _reset(self) -> None:
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
        base, target = split_url(request.url)
        try:
            sending = session.request(
                request.method,
                URL(f"{base}{target}", encoded=True),
                data=body,
                headers=headers,
                allow_redirects=False,
                timeout=_client_timeout(request.timeout.connect, request.timeout.read),
                proxy=proxy.url if proxy and not is_tunnel else None,
                proxy_headers=proxy.headers if proxy else None,
            )
            return AiohttpResponse(await _within(left, sending), request, session)
        except FAILURES as error:
            raise translate(error, request, session) from cause_of(error)

    async def _session(self, proxy: str) -> aiohttp.ClientSession:
        """Return the session of the running event loop for a SOCKS proxy, or for none (""), creating it if needed."""
        if os.getpid() != self._process:
            self._reset()
        sessions = self._sessions.setdefault(running_loop(), {})
        session, _ = sessions.get(proxy, (None, None))
        if session is None or session.closed:
            session = aiohttp.ClientSession(
                connector=self._connector(proxy),
                cookie_jar=aiohttp.DummyCookieJar(),
                response_class=_ClientResponse,
                skip_auto_headers=_own_headers,
                auto_decompress=False,
                max_line_size=LONGEST_LINE,
                max_field_size=LONGEST_LINE,
                max_headers=MOST_HEADERS,
            )
            keeper = keep(session)
            sessions[proxy] = session, keeper
            await anext(keeper)
        return session

    def _connector(self, proxy: str) -> aiohttp.TCPConnector:
        options: dict[str, Any] = {"limit": 0, "ssl": self._tls(), "socket_factory": _socket}
        if proxy:
            made: aiohttp.TCPConnector = socks.connector(_Connector, proxy, **options)
            return made
        return _Connector(**options)

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
        for _, keeper in self._sessions.pop(running_loop(), {}).values():
            await keeper.aclose()


@lru_cache(maxsize=64)
def _client_timeout(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, connect=connect, sock_connect=connect, sock_read=read)


async def _within(seconds: float | None, action: Awaitable[T]) -> T:
    """Return the result of an action; raises TimeoutError if it takes longer. None: without a limit, which costs less."""
    if seconds is None:
        return await action
    async with asyncio.timeout(seconds):
        return await action


def _socket(address: Any) -> socket.socket:
    family, kind, protocol, _, _ = address
    return make_socket(family, kind, protocol)


async def keep(session: aiohttp.ClientSession) -> AsyncGenerator[None]:
    """Close a session when its event loop shuts down or when the transport is garbage-collected.

    Event loops close asynchronous generators that are still open, so no connection outlives its loop. Until then the
    session is held, so that it is not collected along with the transport, of which aiohttp would complain.
    """
    for other in [each for each, loop in [*_held.items()] if loop.is_closed()]:
        _held.pop(other, None)
    _held[session] = running_loop()
    try:
        yield
    finally:
        _held.pop(session, None)
        await session.close()


_held: dict[aiohttp.ClientSession, asyncio.AbstractEventLoop] = {}
"""Open sessions."""


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

    def __init__(self, raw: aiohttp.ClientResponse, request: Request, session: aiohttp.ClientSession) -> None:
        self.status = raw.status
        self.headers = Headers((decode_header(name), decode_header(value)) for name, value in raw.raw_headers)
        self._raw = raw
        self._request = request
        self._session = session
        self._protocol: Any = getattr(raw, "_protocol", None)
        self._content = Content(self.headers)

    async def read(self) -> bytes:
        collector = Collector(self.status, self._request)
        async for piece in self.chunks():
            if not collector.add(piece):
                break
        await self.close()
        return collector.content

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            if self._content.is_plain:
                while data := await self._receive():
                    yield data
            else:
                while data := await self._receive():
                    for piece in self._content.feed(data):
                        yield piece
                self._content.check_end()
        except FAILURES as error:
            raise translate(error, self._request, self._session, self._protocol) from cause_of(error)
        finally:
            await self.close()

    async def _receive(self) -> bytes:
        """Receive the next bytes of the body, as many as there are; empty at its end."""
        if self._request.deadline is None:
            return await self._raw.content.readany()
        async with asyncio.timeout(check_deadline(self._request)):
            return await self._raw.content.readany()

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
        except FAILURES:
            pass  # the end of the body did not arrive in time: close the connection instead of reusing it

    async def close(self) -> None:
        if self._raw.content.at_eof():
            self._raw.release()
        else:
            self._raw.close()


FAILURES = (TimeoutError, aiohttp.ClientError, OSError, ValueError, RuntimeError)
"""What aiohttp raises: ValueError for URLs, RuntimeError if a session is closed while it is used."""


def cause_of(error: Exception) -> Exception | None:
    """Return the error for use as `__cause__`; None for aiohttp errors that hold the request and thus the API key."""
    return None if isinstance(error, aiohttp.ClientResponseError) else error


def translate(
    error: Exception, request: Request, session: aiohttp.ClientSession, protocol: _Protocol | None = None
) -> APIConnectionError:
    """Convert an aiohttp error to an `APIConnectionError` or `APITimeoutError`; raises ValueError for a header that
    cannot be sent."""
    host = urlsplit(request.url).netloc.rpartition("@")[2]
    cause = redact(f"{type(error).__name__}: {error}")
    if session.closed:
        return unreadable("the client was closed", request)
    if isinstance(error, asyncio.TimeoutError):
        check_deadline(request)
        what = (
            "no connection to" if isinstance(error, aiohttp.ConnectionTimeoutError) else "read timed out, waiting for"
        )
        return APITimeoutError(f"{request.operation or request.method}: {what} {host}", request=request.masked())
    if isinstance(error, Malformed | aiohttp.ClientResponseError) or (protocol and protocol.is_malformed):
        return unreadable(f"the response from {host} is malformed: {cause}", request)
    is_insecure = isinstance(error, aiohttp.ClientSSLError)
    if isinstance(error, ValueError) and not is_insecure:
        check_headers(request.headers)
        return unreadable(f"nothing was sent: {cause}", request)
    what = "no secure connection to" if is_insecure else "no response or an incomplete one from"
    return APIConnectionError(f"{what} {host}: {cause}", request=request.masked())

"""Transports that send through a client of httpx or httpx2 (the extra `httpx`).

Whatever the client does to requests goes on working: its proxies, authentication, event hooks and mounts, and what
patches httpx. Redirects, retries, time limits and decompression are those of this package.
"""

from __future__ import annotations

import sys
from contextlib import aclosing, suppress
from select import select
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from anyio import (
    BrokenResourceError,
    BusyResourceError,
    CancelScope,
    ClosedResourceError,
    EndOfStream,
    fail_after,
)

from ..json.redaction import redact
from ..json.repeated import lines_of
from .chunked import Malformed
from .content import Collector, Content, unreadable
from .deadline import check_deadline
from .errors import APIConnectionError, APITimeoutError
from .http1 import check_headers
from .httpx_streams import Limit, ReadLimit, trace, trace_async
from .network import Sender
from .request import Headers, Request, decode_header
from .tasks import pieces

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator, Mapping

__all__ = ["AsyncHttpxTransport", "HttpxTransport"]

LIBRARIES = ("httpx", "httpx2")
ANYIO = (BrokenResourceError, BusyResourceError, ClosedResourceError, EndOfStream)
"""Errors of the library through which httpx reads and writes."""
LONGEST_CAUSE = 300
"""Characters of an error of the library, which may quote the server, in a message."""
END_WAIT = 0.25
"""See `http1_transport_async`."""


def library_of(client: Any, kind: str) -> Any:
    """Return the module that the class of a client is from; raises TypeError for anything but a client of `kind`."""
    for each in type(client).__mro__:
        library = sys.modules.get(each.__module__.partition(".")[0])
        if library is not None and library.__name__ in LIBRARIES and each.__name__ == kind:
            return library
    raise TypeError(f"expected an httpx.{kind} or httpx2.{kind}, got {type(client).__name__}")


class HttpxClient(Sender):
    """What synchronous and asynchronous transports have in common: the client, and what it is given."""

    kind = ""
    """Name of the class in the library."""
    _trace: Callable[[str, Mapping[str, Any]], Any]

    def __init__(self, client: Any) -> None:
        """`client` is an `httpx.Client` or `httpx2.Client`, of which whoever made it takes care: `close` leaves it open.

        Raises TypeError for anything else.
        """
        self._library = library_of(client, self.kind)
        self.client = client

    def _request(self, request: Request, body: Any) -> Any:
        """Return the request as one of the library; raises ValueError for a header that cannot be sent."""
        check_headers(request.headers)
        connect, read = Limit(request, request.timeout.connect), ReadLimit(request, request.timeout.read)
        try:
            return self.client.build_request(
                request.method,
                request.url,
                headers=[(name.encode(), value.encode()) for name, value in lines_of(request.headers)],
                content=body,
                timeout=self._library.Timeout(connect=connect, read=read, write=read, pool=connect),
                extensions={"trace": type(self)._trace},
            )
        except (self._library.InvalidURL, ValueError) as error:
            raise self.translated(error, request) from None

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """What the client raises; RuntimeError once it is closed, errors of anyio if its transport lets them through."""
        library = self._library
        own = (library.HTTPError, library.InvalidURL, library.StreamError)
        http2 = sys.modules.get("h2.exceptions")  # while a body is received, its errors are let through
        return (*own, *ANYIO, *((http2.H2Error,) if http2 else ()), OSError, Malformed, RuntimeError)

    def translated(self, error: Exception, request: Request) -> APIConnectionError:
        """Convert an error to an `APIConnectionError` or `APITimeoutError`."""
        library = self._library
        host = urlsplit(request.url).netloc.rpartition("@")[2]
        cause = redact(f"{type(error).__name__}: {error}", request.secrets)[:LONGEST_CAUSE]
        if self.client.is_closed:
            return unreadable("the client was closed", request)
        if isinstance(error, (library.TimeoutException, TimeoutError)):
            check_deadline(request)
            is_early = isinstance(error, (library.ConnectTimeout, library.PoolTimeout))
            what = "no connection to" if is_early else "read timed out, waiting for"
            return APITimeoutError(f"{request.operation or request.method}: {what} {host}", request=request.masked())
        is_protocol = isinstance(error, (Malformed, library.RemoteProtocolError)) or _is_of_http2(error)
        if (is_protocol and not _is_cut(error)) or (isinstance(error, ValueError) and _is_of_httpcore(error)):
            return unreadable(f"the response from {host} is malformed: {cause}", request)
        if isinstance(error, (library.InvalidURL, library.UnsupportedProtocol, library.LocalProtocolError, ValueError)):
            return unreadable(f"nothing was sent: {cause}", request)
        what = "no response or an incomplete one from"
        if isinstance(error, library.ConnectError):
            what = "no secure connection to" if "SSL" in str(error) else "no connection to"
        return APIConnectionError(f"{what} {host}: {cause}", request=request.masked())


CUT = ("without sending", "closed connection", "incomplete", "disconnected", "StreamReset", "ConnectionTerminated")
"""Words of errors for a connection, or a stream of HTTP/2, that the server closed too early."""


def _is_cut(error: Exception) -> bool:
    """Whether the connection was closed too early, which httpx reports as a violation of the protocol."""
    return any(words in str(error) for words in CUT)


def _is_of_http2(error: BaseException | None) -> bool:
    """Whether an error is about frames of HTTP/2 that were received, which httpx takes for a mistake of its own."""
    while error is not None and not type(error).__module__.startswith("h2."):
        error = error.__cause__ or error.__context__
    return error is not None


def _is_of_httpcore(error: Exception) -> bool:
    """Whether an error was raised by what httpx receives with, rather than by an event hook or the like."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace is not None and str(trace.tb_frame.f_globals.get("__name__", "")).startswith("httpcore")


class _Response:
    """What synchronous and asynchronous responses have in common."""

    def __init__(self, owner: HttpxClient, raw: Any, request: Request) -> None:
        self.status: int = raw.status_code
        self.headers = Headers((decode_header(name), decode_header(value)) for name, value in raw.headers.raw)
        self._owner = owner
        self._raw = raw
        self._request = request
        self._content = Content(self.headers)
        self._received: Any = None
        """The pieces of the body, once they are being read."""

    def set_idle_timeout(self, seconds: float | None) -> None:
        """Has an effect before the first piece of the body is read."""
        with suppress(RuntimeError, KeyError):  # made by hand: it has no request, or one without limits
            self._raw.request.extensions["timeout"]["read"] = ReadLimit(self._request, seconds)

    def _ends_within(self, seconds: float) -> bool:
        """Whether more bytes, which are expected to be the end of the body, arrive within some seconds."""
        stream = self._raw.extensions.get("network_stream")
        raw = stream and stream.get_extra_info("socket")
        return raw is not None and raw.fileno() >= 0 and bool(select([raw], [], [], seconds)[0])


class HttpxTransport(HttpxClient):
    """Sends through an `httpx.Client` or `httpx2.Client`."""

    kind = "Client"
    _trace = staticmethod(trace)

    def send(self, request: Request) -> HttpxResponse:
        """See `Transport.send`."""
        try:
            raw = self.client.send(self._request(request, request.body), stream=True, follow_redirects=False)
            return HttpxResponse(self, raw, request)
        except self.failures as error:
            raise self.translated(error, request) from error
        except ValueError as error:  # a status that is no number
            raise self.translated(error, request) if _is_of_httpcore(error) else error from None

    def close(self) -> None:
        """Do nothing: the client is closed by whoever made it."""


class HttpxResponse(_Response):
    """See `transport.TransportResponse`."""

    def read(self) -> bytes:
        collector = Collector(self.status, self._request)
        for piece in self.chunks():
            if not collector.add(piece):
                break
        self.close()
        return collector.content

    def chunks(self) -> Iterator[bytes]:
        try:
            if self._raw.is_stream_consumed:  # by an event hook, or by what stands in for a server
                yield self._raw.content
                return
            self._received = self._raw.iter_raw()
            for data in self._received:
                check_deadline(self._request)
                yield from self._content.feed(data)
            self._content.check_end()
        except self._owner.failures as error:
            raise self._owner.translated(error, self._request) from error
        finally:
            self.close()

    def finish(self) -> None:
        if not self._raw.is_closed and self._ends_within(END_WAIT):
            with suppress(*self._owner.failures):
                next(self._received, None)

    def close(self) -> None:
        self._raw.close()


class AsyncHttpxTransport(HttpxClient):
    """Sends through an `httpx.AsyncClient` or `httpx2.AsyncClient`, also under trio."""

    kind = "AsyncClient"
    _trace = staticmethod(trace_async)

    async def send(self, request: Request) -> AsyncHttpxResponse:
        """See `AsyncTransport.send`."""
        body: Any = request.body
        if body is not None and not isinstance(body, bytes):
            body = pieces(body)
        try:
            built = self._request(request, body)
            with fail_after(check_deadline(request)):
                raw = await self.client.send(built, stream=True, follow_redirects=False)
            return AsyncHttpxResponse(self, raw, request)
        except self.failures as error:
            raise self.translated(error, request) from error
        except ValueError as error:  # a status that is no number
            raise self.translated(error, request) if _is_of_httpcore(error) else error from None

    async def close(self) -> None:
        """Do nothing: the client is closed by whoever made it."""


class AsyncHttpxResponse(_Response):
    """See `transport.AsyncTransportResponse`."""

    async def read(self) -> bytes:
        collector = Collector(self.status, self._request)
        async with aclosing(self.chunks()) as chunks:
            async for piece in chunks:
                if not collector.add(piece):
                    break
        return collector.content

    async def chunks(self) -> AsyncGenerator[bytes]:
        try:
            if self._raw.is_stream_consumed:  # by an event hook, or by what stands in for a server
                yield self._raw.content
                return
            self._received = self._raw.aiter_raw()
            while True:
                with fail_after(check_deadline(self._request)):
                    data = await anext(self._received, None)
                if data is None:
                    break
                for piece in self._content.feed(data):
                    yield piece
            self._content.check_end()
        except self._owner.failures as error:
            raise self._owner.translated(error, self._request) from error
        finally:
            await self.close()

    async def finish(self) -> None:
        if not self._raw.is_closed:
            with suppress(*self._owner.failures), fail_after(END_WAIT):
                await anext(self._received, None)

    async def close(self) -> None:
        with CancelScope(shield=True):
            await self._raw.aclose()


def received(raw: Any, *, is_async: bool) -> HttpxResponse | AsyncHttpxResponse:
    """Return a response of the library, which some other client has received, or which was made by hand."""
    library = library_of(raw, "Response")
    sent = getattr(raw, "_request", None)
    request = Request(sent.method, str(sent.url), dict(sent.headers), None) if sent else Request("GET", "", {}, None)
    if is_async:
        return AsyncHttpxResponse(
            AsyncHttpxTransport(library.AsyncClient(transport=library.AsyncBaseTransport())), raw, request
        )
    return HttpxResponse(HttpxTransport(library.Client(transport=library.BaseTransport())), raw, request)

"""The content of responses: decompressed and collected within limits. Does no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .chunked import Malformed
from .errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .request import Headers, Request

PIECE = 2**18
"""Maximum number of bytes decompressed at a time."""
ERROR_SIZE = 2**20
"""Maximum number of bytes read of a response that is not successful; the rest is discarded."""
LONGEST_EVENT = 2**26
"""Maximum number of bytes of an event of a stream and of a line."""
MOST_CODINGS = 4
"""Maximum number of compressions applied to one response."""

_AUTO, _RAW = 47, -15  # window bits of zlib: gzip or zlib by the first bytes, and deflate without either


class Inflater:
    """Decompresses gzip (one member or several), and deflate with or without its zlib header."""

    def __init__(self) -> None:
        import zlib

        self._zlib: Any = zlib
        self._inflate: Any = zlib.decompressobj(_AUTO)
        self._is_new = True
        """Whether nothing was decompressed yet."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield decompressed data in pieces of limited size; raises Malformed if the data is invalid."""
        while data:
            if self._inflate.eof:
                if not data.startswith(b"\x1f\x8b"):
                    return  # padding
                self._inflate = self._zlib.decompressobj(_AUTO)
            piece = self._decompress(data)
            data = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail
            if piece:
                yield piece

    def _decompress(self, data: bytes) -> bytes:
        was_new, self._is_new = self._is_new, False
        try:
            piece: bytes = self._inflate.decompress(data, PIECE)
        except self._zlib.error as error:
            if not was_new or data.startswith(b"\x1f\x8b"):
                raise Malformed(f"the compressed content is invalid: {error}") from None
            self._inflate = self._zlib.decompressobj(_RAW)
            return self._decompress(data)
        return piece

    def check_end(self) -> None:
        """Raise Malformed if the compressed data is not complete."""
        if not self._is_new and not self._inflate.eof:
            raise Malformed("the compressed content ends too early")


class Content:
    """Undoes the compression of a response."""

    def __init__(self, headers: Headers) -> None:
        coding = headers.get("content-encoding")
        self._inflaters = [Inflater() for _ in _codings(coding)] if coding else []
        self.is_plain = not self._inflaters
        """Whether the content is not compressed: `feed` need not be called."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the content in `data`, in pieces of limited size; raises Malformed if it is invalid."""
        pieces: Iterator[bytes] = iter((data,))
        for inflater in self._inflaters:
            pieces = _through(inflater.feed, pieces)
        return pieces

    def check_end(self) -> None:
        """Raise Malformed if the content is not complete."""
        for inflater in self._inflaters:
            inflater.check_end()


UNCHANGED = ("", "identity", "utf-8", "aws-chunked")
"""Content codings that change nothing; the latter ones are none, but servers and stores send them."""


def _codings(text: str) -> list[str]:
    """Return the compressions named by `content-encoding`; raises Malformed for one that is not known."""
    codings = [name for each in text.lower().split(",") if (name := each.strip()) not in UNCHANGED]
    if len(codings) > MOST_CODINGS:
        raise Malformed(f"more than {MOST_CODINGS} compressions")
    if unknown := [name for name in codings if name not in ("gzip", "x-gzip", "deflate")]:
        raise Malformed(f"content-encoding {unknown[0][:40]!r} is not supported, only gzip and deflate are")
    return codings


def _through(feed: Callable[[bytes], Iterator[bytes]], pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield from feed(piece)


class Collector:
    """Collects a body in memory, up to the limit of its request."""

    def __init__(self, status: int, request: Request) -> None:
        self._request = request
        self._is_error = status >= 300
        self._limit = ERROR_SIZE if self._is_error else request.max_response_size
        self._size = 0
        self._pieces: list[bytes] = []

    def add(self, piece: bytes) -> bool:
        """Add a piece; return whether more is wanted. Raises APIConnectionError if a response is too large.

        Of an error, the start is enough: its status says more than its size.
        """
        self._pieces.append(piece)
        self._size += len(piece)
        if self._limit is None or self._size <= self._limit:
            return True
        if self._is_error:
            return False
        raise unreadable(f"a response of more than {self._limit:,} bytes (max_response_size)", self._request)

    @property
    def content(self) -> bytes:
        """All that was collected."""
        return b"".join(self._pieces)[: self._limit]


def event_limit(request: Request) -> int | None:
    """Maximum size in bytes of an event of a stream or of a line: 64 MiB, `max_response_size` if that is less, or None
    for no limit."""
    most = request.max_response_size
    return None if most is None else min(most, LONGEST_EVENT)


def unreadable(what: str, request: Request) -> APIConnectionError:
    """Return the error for a response that arrived, but cannot be used; the call is not retried."""
    error = APIConnectionError(f"{request.operation or request.method}: {what}", request=request.masked())
    error.is_final = True
    return error

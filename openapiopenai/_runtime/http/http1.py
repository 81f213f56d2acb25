"""HTTP/1.1 (RFC 9112): writes the head of requests, reads the head of responses and delimits their bodies.

Does no I/O. Everything that a server sends is either understood without doubt or `Malformed`: whoever guesses where
a response ends gives the rest of it to the next call.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Protocol
from urllib.parse import quote

from ..json.repeated import lines_of
from .chunked import ChunkedDecoder, Malformed
from .request import Headers, decode_header

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_LINE = 65536
"""Maximum length in bytes of the status line and of a header."""
MOST_HEADERS = 1000
"""Maximum number of headers of a response."""
MOST_INTERIM = 100
"""Maximum number of interim responses (status 1xx) before the final one."""
BODILESS = frozenset({204, 304})
"""Status codes of responses without a body. Servers that send one regardless exist: see `Head.reusable`."""
_RESERVED = "!#$%&'()*+,/:;=?@[]~"
"""Characters that a URL may contain as they are, besides letters, digits and `-._~`."""

_status_line = re.compile(r"HTTP/1\.([01]) ([1-9][0-9]{2})(?: .*)?")
_token = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CONTROL = r"[\0-\x08\x0a-\x1f\x7f\ud800-\udfff]"
_length = re.compile(r"[0-9]{1,18}")


class Body(Protocol):
    """Cuts the body of a response out of the bytes of its connection."""

    @property
    def is_done(self) -> bool:
        """Whether all of the body was received."""
        ...

    @property
    def is_overrun(self) -> bool:
        """Whether bytes after the body were received."""
        ...

    def feed(self, data: bytes) -> bytes:
        """Consume data and return the bytes of the body in it; raises Malformed if the framing is invalid."""
        ...


class LengthBody:
    """A body of known length."""

    def __init__(self, length: int) -> None:
        self._left = length
        self.is_overrun = False

    @property
    def is_done(self) -> bool:
        return not self._left

    def feed(self, data: bytes) -> bytes:
        if len(data) > self._left:
            self.is_overrun = True
            data = data[: self._left]
        self._left -= len(data)
        return data


class EndlessBody:
    """A body that ends with the connection."""

    is_done = False
    is_overrun = False

    def feed(self, data: bytes) -> bytes:
        return data


class Head(NamedTuple):
    """Status and headers of a response."""

    status: int
    headers: Headers
    is_persistent: bool
    """Whether the server keeps the connection open."""

    def body(self, method: str) -> Body:
        """Return the decoder of the body (RFC 9112, section 6.3); raises Malformed if its length is in doubt."""
        coding, length = self.headers.get("transfer-encoding"), self.headers.get("content-length")
        if coding is not None:
            if coding.lower() != "chunked":
                raise Malformed(f"transfer-encoding {coding[:40]!r} is not supported")
            if length is not None:
                raise Malformed("both transfer-encoding and content-length")
        size = None if length is None else body_size(length)
        if method == "HEAD" or self.status in BODILESS:
            return LengthBody(0)
        if coding is not None:
            return ChunkedDecoder()
        return EndlessBody() if size is None else LengthBody(size)

    @property
    def reusable(self) -> bool:
        """Whether another request may follow on the connection.

        Not after a response that must not have a body: if it has one, it comes too late to be told from a response to
        the next request.
        """
        return self.is_persistent and self.status not in BODILESS


class HeadReader:
    """Reads the head of a response from data split at arbitrary positions; skips interim responses."""

    def __init__(self) -> None:
        self.rest: bytes = b""
        """What was received after the head: the start of the body."""
        self._line = b""
        """The current, incomplete line."""
        self._status: tuple[int, bool] | None = None
        """Status code, and whether the version is 1.1; None before the status line."""
        self._fields: list[tuple[str, str]] = []
        self._interim = 0

    def feed(self, data: bytes) -> Head | None:
        """Consume data; return the head of the final response once it is complete.

        Raises Malformed as soon as a mistake can be told.
        """
        if not self._line and self._status is None and (head := self._usual(data)):
            return head
        data = self._line + data
        start = 0
        while (end := data.find(b"\n", start)) >= 0:
            head = self._take(data[start : end - 1] if data[end - 1 : end] == b"\r" else data[start:end])
            start = end + 1
            if head and self._is_final(head):
                self.rest = data[start:]
                return head
        self._line = data[start:]
        _check_line(self._line.removesuffix(b"\r"))
        if self._status is None and not b"HTTP/1.".startswith(self._line[:7]):
            raise Malformed(f"not HTTP/1.1: {self._line[:40]!r}")
        return None

    def _usual(self, data: bytes) -> Head | None:
        """Return the head that data begins with, as `feed` does, faster; None if there is anything unusual about it."""
        end = data.find(b"\r\n\r\n")
        block = data[:end]
        breaks = block.count(b"\r\n")
        if not 0 < end <= LONGEST_LINE or breaks > MOST_HEADERS or not block.isascii() or b"\0" in block:
            return None
        if block.count(b"\n") != breaks or block.count(b"\r") != breaks:
            return None
        first, *lines = block.decode().split("\r\n")
        fields = [line.partition(":") for line in lines]
        names = [each[0] for each in fields]
        if not all(names) or not all([each[1] for each in fields]) or not _token.fullmatch("".join(names)):
            return None
        status, is_current = _status(first)
        if status < 200:
            return None
        self.rest = data[end + 4 :]
        return _head(status, is_current, Headers([(name, value.strip(" \t")) for name, _, value in fields]))

    def _take(self, line: bytes) -> Head | None:
        """Take a line; return the head that it ends."""
        _check_line(line)
        if self._status is None:
            self._status = _status(decode_header(line))
        elif not line:
            return _head(*self._status, Headers(self._fields))
        elif line[0] in b" \t" and self._fields:  # a line folded in the obsolete way continues the one before
            name, value = self._fields[-1]
            self._fields[-1] = name, f"{value} {decode_header(line).strip()}"
        elif len(self._fields) < MOST_HEADERS:
            self._fields.append(_field(decode_header(line)))
        else:
            raise Malformed(f"more than {MOST_HEADERS} headers")
        return None

    def _is_final(self, head: Head) -> bool:
        """Whether a response is the final one; raises Malformed if it is out of place."""
        if head.status >= 200:
            return True
        self._status, self._fields = None, []
        self._interim += 1
        if head.status == 101:
            raise Malformed("the server switches protocols unasked")
        if self._interim > MOST_INTERIM:
            raise Malformed(f"more than {MOST_INTERIM} interim responses")
        return False


def _check_line(line: bytes) -> None:
    if len(line) > LONGEST_LINE:
        raise Malformed(f"a header of more than {LONGEST_LINE} bytes")
    if b"\0" in line or b"\r" in line:
        raise Malformed("a control character in a header")


def _status(line: str) -> tuple[int, bool]:
    found = _status_line.fullmatch(line)
    if not found:
        raise Malformed(f"not a status line: {line[:40]!r}")
    return int(found[2]), found[1] == "1"


def _field(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not _token.fullmatch(name):
        raise Malformed(f"not a header: {line[:40]!r}")
    return name, value.strip(" \t")


def _head(status: int, is_current: bool, headers: Headers) -> Head:
    connection = headers.get("connection", "").lower()
    return Head(status, headers, "close" not in connection if is_current else "keep-alive" in connection)


def body_size(text: str) -> int:
    """Parse `content-length`, repeated or not; raises Malformed unless it is one number."""
    values = {value.strip(" \t") for value in text.split(",")}
    value = values.pop()
    if values or not _length.fullmatch(value):
        raise Malformed(f"content-length {text[:40]!r}")
    return int(value)


def request_head(method: str, target: str, host: str, headers: Mapping[str, str]) -> bytes:
    """Return the head of a request; raises ValueError naming a header that cannot be sent."""
    check_headers(headers)
    if "host" not in headers:
        headers = {"host": host, **headers}
    fields = "".join([f"{name}: {value}\r\n" for name, value in lines_of(headers)])
    return f"{method} {target} HTTP/1.1\r\n{fields}\r\n".encode()


def check_headers(headers: Mapping[str, str]) -> None:
    """Raise ValueError naming a header that cannot be sent."""
    for name, value in headers.items():
        if not _token.fullmatch(name):
            raise ValueError(f"headers: {name!r} is not the name of a header")
        if not value.isprintable() and re.search(_CONTROL, value):
            raise ValueError(f"header {name}: expected text without control characters")


def split_url(url: str) -> tuple[str, str]:
    """Split a URL into its origin and the target of a request, in wire format."""
    url = url.partition("#")[0]
    end = url.find("/", 8)
    base, target = (url, "/") if end < 0 else (url[:end], url[end:])
    if "?" in base:  # a query without a path
        base, _, query = url.partition("?")
        target = f"/?{query}"
    if not target.isascii() or not target.isprintable() or " " in target:
        target = quote(target, safe=_RESERVED)
    return base, target

"""Incremental decoder of the HTTP/1.1 chunked transfer coding; returns all data at hand, not one chunk per read, which
would dominate the cost of a stream in which every event is a chunk. Does no I/O.
"""

from __future__ import annotations

from functools import lru_cache

LONGEST_LINE = 65536
"""Maximum length in bytes of a line of the framing (a chunk size with extensions, or a trailer)."""
MOST_TRAILERS = 1000
"""Maximum number of trailers."""
MOST_DIGITS = 16
"""Maximum number of digits of a chunk size, without leading zeros."""


class Malformed(ValueError):
    """A response that is not valid HTTP/1.1."""


class ChunkedDecoder:
    """Decodes chunked data, split at arbitrary positions, to the bytes of the body."""

    __slots__ = ("_left", "_rest", "_trailers", "_trailing", "is_done", "is_overrun")

    def __init__(self) -> None:
        self.is_done: bool = False
        """Whether the last chunk and the trailers have been received."""
        self.is_overrun: bool = False
        """Whether more was received after that."""
        self._rest: bytes = b""
        """Incomplete line of the framing, to be continued by the next data."""
        self._left: int = 0
        """Bytes of the current chunk still to be received, including the line ending after it."""
        self._trailing = False
        self._trailers = 0

    def feed(self, data: bytes) -> bytes:
        """Consume data and return the body bytes it contains; raises Malformed if the framing is invalid."""
        if self._left > len(data) + 2:  # the middle of a large chunk
            self._left -= len(data)
            return data
        if self._rest:
            data = self._rest + data
            self._rest = b""
        body: list[bytes] = []
        position = 0
        end = len(data)
        if self._left:
            position = self._within(data, body, 0)
        while position < end and not self.is_done and not self._left:
            line_end = data.find(b"\r\n", position)
            if line_end < 0:
                self._begin_line(data[position:])
                position = end
                break
            if self._trailing:
                self._trailer(line_end - position)
                position = line_end + 2
                continue
            size = chunk_size(data[position:line_end])
            start = line_end + 2
            position = start + size + 2
            if not size:
                self._trailing = True
                position = start
            elif position <= end:
                if data[position - 2 : position] != b"\r\n":
                    raise Malformed("a chunk does not end where its size says")
                body.append(data[start : position - 2])
            else:
                self._left = size + 2
                position = self._within(data, body, start)
        self.is_overrun = position < end
        return b"".join(body)

    def _begin_line(self, line: bytes) -> None:
        """Keep an incomplete line; raises Malformed if it can already be told to be invalid."""
        if len(line) > LONGEST_LINE:
            raise Malformed("a line of the chunked framing is too long")
        if not self._trailing:
            chunk_size(line.removesuffix(b"\r"))
        self._rest = line

    def _trailer(self, length: int) -> None:
        self.is_done = not length
        self._trailers += bool(length)
        if self._trailers > MOST_TRAILERS:
            raise Malformed(f"more than {MOST_TRAILERS} trailers")

    def _within(self, data: bytes, body: list[bytes], start: int) -> int:
        """Consume the available part of the current chunk; return the position after it."""
        stop = min(start + self._left, len(data))
        inside = min(max(self._left - 2, 0), stop - start)
        if inside:
            body.append(data[start : start + inside])
        if not b"\r\n"[2 - (self._left - inside) :].startswith(data[start + inside : stop]):
            raise Malformed("a chunk does not end where its size says")
        self._left -= stop - start
        return stop


def chunk_size(line: bytes) -> int:
    """Parse the size line of a chunk; raises Malformed if it is invalid."""
    return _known_size(line) if len(line) <= MOST_DIGITS else _size(line)


def _size(line: bytes) -> int:
    digits = line.partition(b";")[0].strip(b" \t")
    # `int` accepts more than HTTP allows: signs, underscores and a prefix.
    if not digits or digits.strip(b"0123456789abcdefABCDEF") or len(digits.lstrip(b"0")) > MOST_DIGITS:
        raise Malformed(f"expected the size of a chunk, got {line[:40]!r}")
    return int(digits, 16)


_known_size = lru_cache(_size)  # most chunks of a stream are of few sizes

"""Incremental decoder of JSON texts in a row: one a line (NDJSON, JSON Lines), or each after a separator (RFC 7464)."""

from __future__ import annotations

from ..json.codec import is_json
from .content import LONGEST_EVENT
from .errors import APIConnectionError
from .sse import BOM, ServerSentEvent

SEPARATOR = b"\x1e"
"""Begins a text of `application/json-seq`, which may have several lines."""


class LineDecoder:
    """Decodes the bytes of a stream, split at arbitrary positions, to texts; each is complete at the end of its line."""

    def __init__(self, limit: int | None = LONGEST_EVENT, *, is_sequence: bool = False) -> None:
        """`limit` is the maximum size in bytes of a text; None for no limit. `is_sequence`: texts have separators."""
        self._limit = limit
        self._is_sequence = is_sequence
        self._rest = bytearray()
        """The current, incomplete text."""
        self._tried = 0
        """Length of the incomplete text that was parsed in vain."""
        self.last_event_id = ""
        """Such texts have no IDs."""
        self.retry: int | None = None
        self.remark = b""
        """All that is received is text."""

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Consume a chunk and return the texts it completes; raises APIConnectionError if one exceeds the limit."""
        *lines, rest = chunk.split(b"\n")
        if lines:
            self._rest += lines[0]
            lines[0] = bytes(self._rest)
            self._rest = bytearray()
        self._rest += rest
        if self._limit is not None and len(self._rest) > self._limit:
            raise APIConnectionError(f"a text of more than {self._limit:,} bytes")
        return self._texts(lines)

    def flush(self) -> list[ServerSentEvent]:
        """Call at the end of the stream; returns the last text, complete or not."""
        return self.feed(b"\n" + SEPARATOR + b"\n" if self._is_sequence else b"\n")

    def _texts(self, lines: list[bytes]) -> list[ServerSentEvent]:
        if self._is_sequence:
            lines = self._records(lines)
        texts = (line.removeprefix(BOM).strip() for line in lines)
        return [ServerSentEvent(text, b"", "") for text in texts if text]

    def _records(self, lines: list[bytes]) -> list[bytes]:
        """Return the texts of a sequence that are complete; an incomplete one is kept for the lines to come."""
        *done, last = b"\n".join(lines).split(SEPARATOR)
        if last.strip() and not self._is_complete(last):
            self._rest[:0] = last + b"\n"
            return done
        self._tried = 0
        return [*done, last]

    def _is_complete(self, text: bytes) -> bool:
        """Whether a text is complete, as far as it is known: each attempt is made with twice as much as the one before."""
        if len(text) < 2 * self._tried:
            return False
        self._tried = len(text)
        return is_json(text)

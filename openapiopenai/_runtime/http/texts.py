"""Incremental search for JSON texts that follow one another, such as JSON lines, or the items of an array. Does no I/O."""

from __future__ import annotations

import re

from ..json.codec import is_json

MARKS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|$)|[\[\]{}]', re.MULTILINE)
"""Strings, which are skipped, and brackets. A string ends with its line."""
ITEMS = re.compile(rb"\[\s*\{")
"""Start of an array of objects."""
OPENING, CLOSING = b"{[", b"}]"
BETWEEN = b" \t\r\n,"
"""What may be between two texts."""


class JsonTexts:
    """Finds JSON texts in lines; each is complete with the line in which its brackets are closed."""

    def __init__(self, limit: int, *, of_objects: bool) -> None:
        """`limit`: number of bytes after which no more lines are added to a text. `of_objects`: the objects of an array
        are texts of their own."""
        self._limit = limit
        self._of_objects = of_objects
        self._depth = 0
        self._is_array = False
        """Whether the texts are the objects of an array that is not complete."""
        self.rest = bytearray()
        """The current, incomplete text."""

    def takes(self, line: bytes) -> bool:
        """Whether a line begins a text, or continues one."""
        return bool(self.rest) or self._is_array or line[:1] in (b"{", b"[")

    def feed(self, line: bytes) -> list[bytes]:
        """Consume a line and return the texts that it completes, and whatever is between them."""
        if not self.rest and line[:1] == b"{" and is_json(line):  # fast path for JSON lines
            return [line]
        scanned = len(self.rest)
        if scanned < self._limit:
            self.rest += line + b"\n"
        found: list[bytearray] = []
        begin = 0
        for mark in MARKS.finditer(self.rest, scanned):
            start, end = mark.span()
            bracket = self.rest[start]
            if bracket in OPENING:
                if self._begins_items(begin, start):
                    self._depth, self._is_array, begin = 0, True, start
                if not self._depth:
                    found.append(self.rest[begin:start])
                    begin = start
                self._depth += 1
            elif bracket in CLOSING and self._depth:
                self._depth -= 1
                if not self._depth:
                    found.append(self.rest[begin:end])
                    begin = end
            elif bracket in CLOSING and self._is_array:
                self._is_array = False
                found.append(self.rest[begin:start])
                begin = end
        if not self._depth:
            found.append(self.rest[begin:])
            begin = len(self.rest)
        del self.rest[:begin]
        return [text for each in found if (text := bytes(each.strip(BETWEEN)))]

    def _begins_items(self, begin: int, end: int) -> bool:
        """Whether an opening bracket begins the first object of an array."""
        found = ITEMS.match(self.rest, begin) if self._of_objects and self._depth == 1 else None
        return found is not None and found.end() == end + 1

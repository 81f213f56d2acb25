"""Faults to order: what can go wrong between a server and a client.

mock.fault("responses.create", Status(429, retry_after=2), times=1)
mock.fault("*", Reset(at=100), probability=0.1)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from .wire import Break, Piece, Raw, Stall, Wire

__all__ = [
    "Cut", "Delay", "Drip", "Duplicate", "Fault", "Malformed", "Omit", "Replace", "Reset", "Stalled", "Status",
]  # fmt: skip


@dataclass(frozen=True)
class Status:
    """A response with another status, in the form of the API's errors."""

    status: int
    message: str = "This is a fault to order."
    retry_after: float | None = field(default=None, kw_only=True)
    """Seconds, for the header `retry-after`."""
    retry_after_ms: float | None = field(default=None, kw_only=True)
    """Milliseconds, for the header `retry-after-ms`."""
    should_retry: bool | None = field(default=None, kw_only=True)
    """For the header `x-should-retry`."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str], kw_only=True)

    @property
    def hints(self) -> dict[str, str]:
        """The headers."""
        given = {"retry-after": self.retry_after, "retry-after-ms": self.retry_after_ms}
        found = {name: f"{value:g}" for name, value in given.items() if value is not None}
        if self.should_retry is not None:
            found["x-should-retry"] = str(self.should_retry).lower()
        return {**found, **self.headers}


@dataclass(frozen=True)
class Reset:
    """The connection is reset after `at` bytes of the body; None: before the response begins."""

    at: int | None = None

    def __call__(self, wire: Wire) -> Wire:
        return ended(wire, self.at, Break())


@dataclass(frozen=True)
class Cut:
    """The body ends after `at` bytes, as if it were complete: truncated JSON. None: in the middle."""

    at: int | None = None

    def __call__(self, wire: Wire) -> Wire:
        return replace(wire, pieces=before(wire, len(wire.content) // 2 if self.at is None else self.at))


@dataclass(frozen=True)
class Stalled:
    """Nothing more comes after `at` bytes of the body; None: not even the head of the response."""

    at: int | None = None

    def __call__(self, wire: Wire) -> Wire:
        return ended(wire, self.at, Stall())


@dataclass(frozen=True)
class Drip:
    """The body comes in pieces of `size` bytes, with a pause of `delay` seconds before each."""

    size: int = 1
    delay: float = 0.001

    def __call__(self, wire: Wire) -> Wire:
        pieces: list[Piece] = []
        for piece in wire.pieces:
            if isinstance(piece, bytes):
                for start in range(0, len(piece), self.size):
                    pieces += (
                        [self.delay, piece[start : start + self.size]]
                        if self.delay
                        else [piece[start : start + self.size]]
                    )
            else:
                pieces.append(piece)
        return replace(wire, pieces=pieces)


@dataclass(frozen=True)
class Delay:
    """The body comes `seconds` later."""

    seconds: float

    def __call__(self, wire: Wire) -> Wire:
        return replace(wire, pieces=[self.seconds, *wire.pieces])


@dataclass(frozen=True)
class Duplicate:
    """Events of a stream come twice: those with these numbers, from 0; negative ones count from the end."""

    events: Collection[int]

    def __call__(self, wire: Wire) -> Wire:
        return with_events(wire, self.events, lambda event: [event, event])


@dataclass(frozen=True)
class Omit:
    """Events of a stream are missing: those with these numbers, from 0; negative ones count from the end."""

    events: Collection[int]

    def __call__(self, wire: Wire) -> Wire:
        return with_events(wire, self.events, lambda event: [])


@dataclass(frozen=True)
class Malformed:
    """The response is no HTTP: `what` is "head", "length" (more is promised than comes) or "chunk"."""

    what: str = "chunk"

    def __post_init__(self) -> None:
        if self.what not in BROKEN:
            raise ValueError(f"what: expected one of {', '.join(map(repr, BROKEN))}, got {self.what!r}")

    def __call__(self, wire: Wire) -> Wire:
        return replace(wire, status=0, pieces=[Raw(BROKEN[self.what])])


@dataclass(frozen=True)
class Replace:
    """The body is another one: HTML of a proxy, an empty one."""

    content: bytes
    media_type: str = "text/html"

    def __call__(self, wire: Wire) -> Wire:
        return replace(wire, pieces=[self.content], headers={**wire.headers, "content-type": self.media_type})


BROKEN = {
    "head": b"HTTP/1.1 two hundred\r\n\x00\r\n\r\n",
    "length": b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"id": "',
    "chunk": b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
}
"""What is sent instead of a response."""

Fault: TypeAlias = Status | Callable[[Wire], Wire]
"""A fault: one of this module, or a function from a response to another one."""


def ended(wire: Wire, at: int | None, end: Piece) -> Wire:
    """Return a response that ends otherwise after `at` bytes of its body; None: before its head."""
    return replace(wire, pieces=[*before(wire, at or 0), end], status=0 if at is None else wire.status)


def before(wire: Wire, size: int) -> list[Piece]:
    """Return the pieces of the first `size` bytes of a body."""
    found: list[Piece] = []
    for piece in wire.pieces:
        if size <= 0:
            break
        part = piece[:size] if isinstance(piece, bytes) else piece
        size -= len(part) if isinstance(part, bytes) else 0
        found.append(part)
    return found


def with_events(wire: Wire, numbers: Collection[int], change: Callable[[Piece], list[Piece]]) -> Wire:
    """Return a stream with changed events."""
    count = sum(isinstance(piece, bytes) for piece in wire.pieces)
    chosen = {number % count for number in numbers if -count <= number < count}
    pieces: list[Piece] = []
    number = 0
    for piece in wire.pieces:
        pieces += change(piece) if isinstance(piece, bytes) and number in chosen else [piece]
        number += isinstance(piece, bytes)
    return replace(wire, pieces=pieces)

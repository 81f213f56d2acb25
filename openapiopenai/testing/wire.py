"""Responses of the mock server on their way: what is sent piece by piece, and events of streams."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .._runtime.http.media import LINES, SEQUENCE, kind_of
from .._runtime.json.codec import encode
from .._runtime.json.values import is_node

__all__ = ["Events"]

Json = Any
DONE = b"data: [DONE]\n\n"


@dataclass(frozen=True)
class Raw:
    """Bytes on a connection that are no part of any framing; nothing is sent after them."""

    content: bytes


@dataclass(frozen=True)
class Break:
    """The end of a connection. `is_reset`: by a reset (RST), otherwise closed regularly, however much is missing."""

    is_reset: bool = True


@dataclass(frozen=True)
class Stall:
    """Nothing more comes, and the connection stays open."""


Piece: TypeAlias = bytes | float | Exception | Raw | Break | Stall
"""A part of a body; a number is a pause in seconds."""


@dataclass
class Wire:
    """A response: status, headers, and the pieces of its body, each of which is sent by itself."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    """Names are in lowercase."""
    pieces: list[Piece] = field(default_factory=list[Piece])
    is_stream: bool = False
    """Whether the length of the body is not known in advance."""

    @property
    def content(self) -> bytes:
        return b"".join(piece for piece in self.pieces if isinstance(piece, bytes))


class Events:
    """A stream for `MockAPI.respond`: events are models or dicts; bytes are sent as they are.

    A number is a pause in seconds, an exception breaks the connection. `delay`: seconds before each event. `end`: what is
    sent at the end; by default `[DONE]`, unless the events name their types themselves.
    """

    def __init__(self, events: Iterable[Any], *, delay: float = 0, end: bytes | None = None) -> None:
        self.events = [*events]
        self.delay = delay
        self.end = end

    def wire(self, media_type: str) -> Wire:
        """Return the response."""
        pieces: list[Piece] = []
        for event in self.events:
            is_event = not isinstance(event, (int, float, Exception))
            pieces += [self.delay] if self.delay and is_event else []
            pieces.append(self.framed(event, media_type) if is_event else event)
        is_plain = kind_of(media_type) in (LINES, SEQUENCE)
        typed = any(is_node(each) and "type" in each for each in map(plain, self.events))
        end = self.end if self.end is not None else b"" if is_plain or typed else DONE
        return Wire(200, {"content-type": media_type}, [*pieces, *([end] if end else [])], is_stream=True)

    def framed(self, event: Any, media_type: str) -> bytes:
        """Return an event as bytes: an SSE frame or a line."""
        if isinstance(event, bytes):
            return event
        value = plain(event)
        if kind_of(media_type) in (LINES, SEQUENCE):
            return b"\x1e" * (kind_of(media_type) == SEQUENCE) + encode(value) + b"\n"
        name, data = "", value
        if is_node(value):
            node: dict[str, Json] = value
            name = str(node.get("event") or node.get("type") or "")
            data = node["data"] if node.keys() == {"event", "data"} else node
        head = f"event: {name}\n".encode() if name else b""
        text = data.encode() if isinstance(data, str) else encode(data)
        return head + b"".join(b"data: %b\n" % line for line in text.split(b"\n")) + b"\n"


def plain(value: Any) -> Any:
    """Return a model as JSON values."""
    return value.to_dict() if hasattr(value, "to_dict") else value

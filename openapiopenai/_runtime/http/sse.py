"""Incremental decoder of server-sent events, as defined by WHATWG. Does no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..json.codec import is_json
from .content import LONGEST_EVENT
from .errors import APIConnectionError

if TYPE_CHECKING:
    from .texts import JsonTexts

BOM = b"\xef\xbb\xbf"

DONE = b"DONE"
BARE = b"\n"
"""Event name of JSON text that was sent without a field name; no event can have this name."""
LONGEST_REMARK = 1000
"""Number of bytes after which no more text is kept that is neither a field nor JSON."""


class ServerSentEvent:
    """An event with data."""

    __slots__ = ("data", "event", "id")

    def __init__(self, data: bytes, event: bytes, id: str) -> None:
        self.data = data
        """The data lines, joined by line feeds; never empty."""
        self.event = event
        """Name of the event; empty if it has none."""
        self.id = id
        """The most recent event ID of the stream."""

    def __repr__(self) -> str:
        return f"ServerSentEvent(data={self.data!r}, event={self.event!r}, id={self.id!r})"


class EventDecoder:
    """Decodes the bytes of a stream, split at arbitrary positions, to events; each is complete at its blank line."""

    def __init__(self, limit: int | None = LONGEST_EVENT, *, of_objects: bool = False) -> None:
        """`limit` is the maximum size in bytes of an event; None for no limit.

        `of_objects`: each event is a JSON object. Then frames are told apart without blank lines between them, and fields
        may be indented, as some servers send them.
        """
        self._limit = limit
        self._of_objects = of_objects
        self._texts: JsonTexts | None = None
        """JSON texts among the lines, from the first line that is no field."""
        self._size = 0
        """Number of bytes received of the current, incomplete frame; may be less by what came with a frame before."""
        self.last_event_id = ""
        """ID of the last event returned, or of a later frame without data."""
        self.retry: int | None = None
        """Milliseconds to wait before reconnecting, if sent by the server."""
        self._rest: bytearray = bytearray()
        """The current, incomplete line."""
        self._is_special = True
        """Whether the next chunk is the first one, or follows a carriage return."""
        self._is_clean = False
        """Whether the last frame is complete and nothing was received since."""
        self._is_first = True
        # The current, incomplete frame.
        self._data: bytes | None = None
        self._lines: list[bytes] = []
        """All data lines of the frame if there is more than one, including `_data`."""
        self._event = b""
        self._id = ""
        self._remark = bytearray()

    @property
    def remark(self) -> bytes:
        """The last text that is no field, such as a message of a proxy; while incomplete, also JSON text."""
        return bytes((self._texts and self._texts.rest) or self._remark)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Consume a chunk and return the events it completes; raises APIConnectionError if one exceeds the limit."""
        if self._is_special:
            chunk = self._begin(chunk)
        elif self._is_clean and chunk[-2:] == b"\n\n" and 13 not in chunk:
            # Fast path for the common cases: one frame with one data line, with or without an event name.
            end = len(chunk) - 2
            if chunk[:6] == b"data: ":
                if chunk.find(b"\n") == end > 6:
                    return [ServerSentEvent(chunk[6:end], b"", self._id)]
            elif chunk[:7] == b"event: ":
                name_end = chunk.find(b"\n")
                start = name_end + 7
                if chunk[name_end + 1 : start] == b"data: " and chunk.find(b"\n", start) == end > start:
                    return [ServerSentEvent(chunk[start:end], chunk[7:name_end], self._id)]
        # Searching for an integer is many times faster than for b"\r".
        lines = chunk.split(b"\n") if 13 not in chunk else self._split(chunk)
        rest = lines.pop()
        if self._rest and lines:
            self._rest += lines[0]
            lines[0] = bytes(self._rest)
            self._rest = bytearray()
        self._is_clean = False
        if rest:
            self._rest += rest  # in place, so that the cost does not grow with the length of the line
        if not lines:
            self._grow(len(chunk))
            return []

        events: list[ServerSentEvent] = []
        data, event, event_id = self._data, self._event, self._id
        last_event_id = self.last_event_id
        for line in lines:
            if not line:
                if data is not None:
                    if self._lines:
                        data = b"\n".join(self._lines)
                        self._lines = []
                    if data:
                        events.append(ServerSentEvent(data, event, event_id))
                    data = None
                event = b""
                last_event_id = event_id
            elif data is None and line[:6] == b"data: ":
                data = line[6:]
            elif data is None and line[:7] == b"event: ":
                event = line[7:]
            else:
                name, _, value = line.partition(b":")
                if value.startswith(b" "):
                    value = value[1:]
                if self._of_objects:
                    name = name.lstrip()
                    is_again = name == b"data" or (event if name == b"event" else event_id != last_event_id)
                    if data is not None and is_again and self._is_whole(data):  # the next frame, without a blank line
                        events.append(ServerSentEvent(data, event, event_id))
                        data, event, last_event_id = None, b"", event_id
                if name == b"data":
                    if data is None:
                        data = value
                    else:
                        if not self._lines:
                            self._lines.append(data)
                        self._lines.append(value)
                elif name == b"event":
                    event = value
                elif name == b"id":
                    if 0 not in value:
                        event_id = value.decode("utf-8", "replace")
                elif name == b"retry":
                    if value.isdigit() and len(value) < 16:
                        self.retry = int(value)
                elif name == b"error" and value:  # no field of WHATWG: llama.cpp and gateways send errors this way
                    events.append(ServerSentEvent(value, name, event_id))
                elif name:  # otherwise a comment
                    events += self._without_field(line)
        self.last_event_id = last_event_id
        self._data, self._event, self._id = data, event, event_id
        is_between = data is None and not event and event_id == last_event_id
        self._is_clean = is_between and not rest
        if events or is_between:  # complete comments do not count, whatever follows them
            self._size = len(rest)
        else:
            self._grow(len(chunk))
        return events

    def _grow(self, size: int) -> None:
        self._size += size
        if self._limit is not None and self._size > self._limit:
            raise APIConnectionError(f"an event of more than {self._limit:,} bytes")

    def flush(self) -> list[ServerSentEvent]:
        """Call at the end of the stream; returns the event whose final blank line is missing, if any, and JSON text.

        A browser would discard it, as its data may be incomplete; here the caller decides. The fields of an incomplete
        frame change neither `last_event_id` nor `retry`.
        """
        kept = self.last_event_id, self.retry
        events = self.feed(b"\n\n")
        self.last_event_id, self.retry = kept
        return events

    def _is_whole(self, data: bytes) -> bool:
        """Whether the data so far is an event, so that a field that its frame already has begins another one."""
        return not self._lines and data[:1] == b"{" and is_json(data)

    def _without_field(self, line: bytes) -> list[ServerSentEvent]:
        """Consume a line that is no field; returns JSON texts as events.

        WHATWG ignores such lines. Servers send errors this way, complete responses, or events as JSON lines or arrays.
        """
        from .texts import JsonTexts

        if self._texts is None:
            limit = LONGEST_EVENT if self._limit is None else self._limit
            self._texts = JsonTexts(limit, of_objects=self._of_objects)
        found: list[ServerSentEvent] = []
        text = line + b"\n"
        if self._texts.takes(line):
            self._remark.clear()
            texts = self._texts.feed(line)
            found = [ServerSentEvent(each, BARE, self._id) for each in texts if is_json(each)]
            text = b"".join(each + b"\n" for each in texts if not is_json(each))
        if len(self._remark) < LONGEST_REMARK:
            self._remark += text
        return found

    def _begin(self, chunk: bytes) -> bytes:
        """Strip a byte order mark at the start of the stream, or the second half of a CRLF."""
        if not chunk:
            return chunk
        if self._is_first:
            if self._rest:
                chunk = bytes(self._rest) + chunk
                self._rest = bytearray()
            if BOM.startswith(chunk):
                self._rest += chunk
                return b""
            self._is_first = False
            chunk = chunk.removeprefix(BOM)
        else:
            chunk = chunk.removeprefix(b"\n")
        self._is_special = False
        return chunk

    def _split(self, chunk: bytes) -> list[bytes]:
        """Split a chunk that contains carriage returns into lines; the last one is incomplete."""
        lines = chunk.splitlines()  # for bytes, splits at LF, CR and CRLF only
        if chunk.endswith((b"\r", b"\n")):
            lines.append(b"")
            self._is_special = chunk.endswith(b"\r")
        return lines


def is_done(data: bytes) -> bool:
    """Whether data says that the stream is complete: `[DONE]`, however it is written."""
    return data == b"[DONE]" or (len(data) < 20 and data.strip(b" \t\r\n\"'[]<>|").upper() == DONE)

"""The frames of WebSockets: how they are noted, and in which order they come again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..._runtime.sockets.websocket import ConnectionClosed, Refused, closing
from .bodies import Unkept, body_bytes, kept, text_form
from .matching import ABSENT, told
from .notes import Pending
from .storage import CassetteError

if TYPE_CHECKING:
    from .bodies import Files
    from .matching import Difference, Matcher
    from .scrubbing import Scrubber

    Frame = dict[str, Any]

SENT, RECEIVED, CLOSED = "sent", "received", "closed"
FORMS = ("json", "text", "file")


def frame_form(data: Any, scrubber: Scrubber, files: Files) -> Frame:
    """Return the form in which a message is recorded."""
    if isinstance(data, str):
        return text_form(data, scrubber)
    try:
        return text_form(bytes(data).decode(), scrubber)
    except UnicodeDecodeError:
        return {"file": kept(bytes(data), "", scrubber, files)}


class SocketNote(Pending):
    """A WebSocket that is going to be recorded, once it is closed."""

    def __init__(self, *positional: Any, **named: Any) -> None:
        super().__init__(*positional, **named)
        self._frames: list[Frame] = []

    def _note(self, frame: Frame) -> Frame:
        seconds = {"after": round(time.monotonic() - self._start, 3)} if self._is_timed else {}
        with self._lock:
            self._frames.append(seconds | frame)
            return self._frames[-1]

    def sent(self, data: Any) -> Frame:
        """Note a message of the client, before it is sent: the server may respond at once."""
        return self._note({SENT: frame_form(data, self._scrubber, self._files)})

    def unsent(self, frame: Frame, error: BaseException) -> None:
        """Take back a message that was not sent."""
        with self._lock:
            self._frames = [each for each in self._frames if each is not frame]
        self.lost(error)

    def received(self, data: Any) -> None:
        """Note a message of the server."""
        self._note({RECEIVED: frame_form(data, self._scrubber, self._files)})

    def closed(self, code: int, reason: str) -> None:
        """Record the connection, which the client closes."""
        self._finish({"by": "client", "code": code, "reason": reason})

    def lost(self, error: BaseException) -> None:
        """Record the connection if this error says that it has ended."""
        if isinstance(error, ConnectionClosed):
            code, reason, by_us = closing(error)
            self._finish({"by": "client" if by_us else "server", "code": code, "reason": self._scrubber.text(reason)})

    def cut(self) -> None:
        """Record the connection, which is still open."""
        self._finish({"by": "client", "code": 1000, "reason": ""})

    def failed(self, error: Exception) -> None:
        """Record that the server rejected the handshake; nothing for another error."""
        if not isinstance(error, Refused):
            return self._end(dict)
        body = frame_form(error.body, self._scrubber, self._files) if error.body else {}
        head = {"status": error.status, "headers": self._scrubber.received(dict(error.headers))}
        response = head | ({"body": body} if body else {})
        self._end(lambda: {"request": self._described, "response": response})

    def _finish(self, end: dict[str, Any]) -> None:
        if not self._is_over:
            self._note({CLOSED: end})
            self._end(lambda: {"request": self._described, "frames": self._frames})


class Play:
    """A recorded WebSocket that is replayed. Whoever uses it holds a lock."""

    def __init__(
        self, place: str, recording: dict[str, Any], scrubber: Scrubber, files: Files, matcher: Matcher
    ) -> None:
        """`place` says in messages where the recording is."""
        self._place = place
        frames: list[Frame] = recording["frames"]
        self._expected = [frame[SENT] for frame in frames if SENT in frame]
        self._coming: list[tuple[int, Frame]] = []
        """What the server does, and how many messages of the client came before."""
        count = 0
        for frame in frames:
            count += SENT in frame
            if SENT not in frame:
                self._coming.append((count, frame))
        self._scrubber = scrubber
        self._files = files
        self._matcher = matcher
        self._count = 0
        self._end: Frame | None = None

    def send(self, data: Any) -> None:
        """Take a message of the client; raises CassetteError if another one, or none, was recorded."""
        if self._end is not None:
            raise closed_error(self._end)
        form = frame_form(data, self._scrubber, Unkept())
        if self._count >= len(self._expected):
            raise CassetteError(f"{self._place}: the client sent {self._count} messages when it was recorded, no more")
        if differences := self._differences(self._expected[self._count], form):
            raise CassetteError(f"{self._place}: message {self._count + 1} of the client differs:\n{told(differences)}")
        self._count += 1

    def _differences(self, recorded: Frame, sent: Frame) -> list[Difference]:
        old, new = (next((each[form] for form in FORMS if form in each), ABSENT) for each in (recorded, sent))
        return self._matcher.values(old, new)

    def is_ready(self) -> bool:
        """Whether something comes from the server now."""
        return self._end is not None or not self._coming or self._coming[0][0] <= self._count

    def receive(self) -> bytes:
        """Return the next message of the server; raises the error of a connection that has ended."""
        if self._end is not None:
            raise closed_error(self._end)
        frame = self._coming.pop(0)[1] if self._coming else {CLOSED: {"code": 1006, "by": "server"}}
        if RECEIVED in frame:
            return body_bytes(frame[RECEIVED], self._files)
        end: Frame = frame[CLOSED]
        self._end = end
        raise closed_error(end)

    def close(self, code: int, reason: str) -> None:
        """Close the connection."""
        self._end = self._end or {"by": "client", "code": code, "reason": reason}


def closed_error(end: Frame) -> Exception:
    """Return the error of the package `websockets` for a connection that has ended."""
    from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK
    from websockets.frames import Close

    frame = Close(end["code"], end.get("reason", ""))
    kind = ConnectionClosedOK if frame.code in (1000, 1001) else ConnectionClosedError
    if frame.code == 1006:
        return ConnectionClosedError(None, None)
    return kind(None, frame) if end.get("by") == "client" else kind(frame, None)


def refused(recording: dict[str, Any], files: Files) -> Exception:
    """Return the error for a handshake that the server rejected."""
    response = recording["response"]
    headers = list(response.get("headers", {}).items())
    return Refused(response["status"], headers, body_bytes(response.get("body", {}), files))

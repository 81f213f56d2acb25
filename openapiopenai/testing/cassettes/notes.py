"""What is noted of an exchange while it lasts."""

from __future__ import annotations

import time
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any

from .bodies import body_form, essence, event_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..._runtime.http.request import Request
    from .bodies import Files
    from .scrubbing import Scrubber

EVENTS = "text/event-stream"


def runtime_of(request: object, name: str) -> Any:
    """Return a module of the runtime that a request is of: each generated package has one."""
    return import_module(f"{type(request).__module__.partition('._runtime')[0]}._runtime.{name}")


class Pending:
    """What is going to be recorded, once."""

    def __init__(
        self,
        described: dict[str, Any],
        scrubber: Scrubber,
        files: Files,
        record: Callable[[Any, dict[str, Any]], None],
        *,
        is_timed: bool,
    ) -> None:
        """`described`: the request as it is recorded; `record` is called with this object and the recording, which is
        empty if there is nothing to record."""
        self._described = described
        self._scrubber = scrubber
        self._files = files
        self._record = record
        self._is_timed = is_timed
        self._start = time.monotonic()
        self._is_over = False
        self._lock = Lock()

    def _end(self, recording: Callable[[], dict[str, Any]]) -> None:
        with self._lock:
            is_over, self._is_over = self._is_over, True
        if not is_over:
            self._record(self, recording())


class Note(Pending):
    """An exchange that is going to be recorded: once, when its response was read, was closed, or failed."""

    def __init__(self, request: Request, *positional: Any, **named: Any) -> None:
        super().__init__(*positional, **named)
        self.request = request
        """The request to send."""
        self._head: dict[str, Any] = {}
        self._type = ""
        self._pieces: list[tuple[float, bytes]] = []

    def begun(self, status: int, headers: Mapping[str, str]) -> None:
        """Note the head of the response."""
        self._type = headers.get("content-type", "")
        if cookie := headers.get("set-cookie"):
            every: Callable[[str], list[str]] = getattr(headers, "all", lambda name: [cookie])
            self._scrubber.learn_cookies(every("set-cookie"))
        self._head = {"status": status, "headers": self._scrubber.received(headers)}

    def add(self, piece: bytes) -> None:
        """Note a piece of the body."""
        self._pieces.append((time.monotonic() - self._start, piece))

    def end(self) -> None:
        """Record the response, which was read to its end."""
        self._finish({})

    def cut(self) -> None:
        """Record what was read of a response whose rest nobody wanted; nothing if there was none yet."""
        self._finish({"is_cut": True} if self._head else None)

    def failed(self, error: Exception) -> None:
        """Record an error of the connection; nothing for any other error, which the server has no part in."""
        errors = runtime_of(self.request, "http.errors")
        if not isinstance(error, errors.APIConnectionError):
            return self._finish(None)
        kind = "timeout" if isinstance(error, errors.APITimeoutError) else "connection"
        said: dict[str, Any] = {"type": kind, "message": self._scrubber.text(str(error))}
        self._finish({"error": said | ({"is_final": True} if getattr(error, "is_final", False) else {})})

    def _finish(self, end: dict[str, Any] | None) -> None:
        def recording() -> dict[str, Any]:
            if end is None:
                return {}
            return {"request": self._described, "response": {**self._head, **self._body(), **end}}

        self._end(recording)

    def _body(self) -> dict[str, Any]:
        content = b"".join([piece for _, piece in self._pieces])
        if not content:
            return {}
        if essence(self._type) == EVENTS:
            return {"events": self._events(content)}
        return {"body": body_form(content, self._type, self._scrubber, self._files)}

    def _events(self, content: bytes) -> list[dict[str, Any]]:
        forms = event_forms(content, self._scrubber, self._files)
        if not self._is_timed:
            return forms
        from .bodies import frames

        ends = _ends([len(frame) for frame in frames(content)], self._pieces)
        return [{"after": round(seconds, 3), **form} for seconds, form in zip(ends, forms, strict=True)]


def _ends(sizes: list[int], pieces: list[tuple[float, bytes]]) -> list[float]:
    """Return when each frame of a stream was complete."""
    found: list[float] = []
    arrived, place, index = 0, 0, -1
    for size in sizes:
        place += size
        while arrived < place:
            index += 1
            arrived += len(pieces[index][1])
        found.append(pieces[index][0])
    return found

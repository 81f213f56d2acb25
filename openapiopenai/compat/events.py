"""Server-sent events by the names of the official SDK."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.http.sse import EventDecoder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from openapiopenai._runtime.http import sse


class ServerSentEvent:
    """An event: its data as text, and its other fields, None where it has none."""

    def __init__(
        self, *, event: str | None = None, data: str | None = None, id: str | None = None, retry: int | None = None
    ) -> None:
        self.event = event
        self.data = data or ""
        self.id = id
        self.retry = retry

    def json(self) -> Any:
        """Return the data as JSON values; raises ValueError if it is not valid JSON."""
        return json.loads(self.data)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event}, data={self.data}, id={self.id}, retry={self.retry})"


class SSEDecoder:
    """Decodes events from bytes as they arrive, or from lines."""

    def __init__(self) -> None:
        self._decoder = EventDecoder()

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Yield the events of a body."""
        for chunk in iterator:
            yield from _events(self._decoder.feed(chunk))
        yield from _events(self._decoder.flush())

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """Yield the events of a body."""
        async for chunk in iterator:
            for event in _events(self._decoder.feed(chunk)):
                yield event
        for event in _events(self._decoder.flush()):
            yield event

    def decode(self, line: str) -> ServerSentEvent | None:
        """Take a line without its ending; return an event if it ends one."""
        return next(_events(self._decoder.feed(f"{line}\n".encode())), None)


def _events(found: Iterable[sse.ServerSentEvent]) -> Iterator[ServerSentEvent]:
    for each in found:
        yield ServerSentEvent(
            event=each.event.decode("utf-8", "replace") or None,
            data=each.data.decode("utf-8", "replace"),
            id=each.id or None,
        )

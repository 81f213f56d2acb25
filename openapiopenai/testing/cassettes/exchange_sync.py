# Generated from exchange_async.py by `make generate`; edit that file instead.

"""Synchronous exchanges with a cassette: replayed, or passed on and recorded while the client reads."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from ..._runtime.http import threads
from ..._runtime.http.request import Headers
from .notes import Note, runtime_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..._runtime.http.request import Request
    from ..._runtime.http.transport import TransportResponse
    from .deck import Deck


def exchange(deck: Deck, request: Request, forward: Callable[[Any], Any]) -> TransportResponse:
    """Return the recorded response to a request, or that of the server, which is recorded."""
    begun = deck.begin(request)
    if not isinstance(begun, Note):
        return replayed(deck, begun, request)
    try:
        response = forward(begun.request)
    except Exception as error:
        begun.failed(error)
        raise
    return RecordedResponse(response, begun)


def replayed(deck: Deck, recording: dict[str, Any], request: Request) -> TransportResponse:
    """Return a recorded response; raises the recorded error if there was no response."""
    response = recording["response"]
    if "status" not in response:
        raise deck.error_of(response, request)
    return ReplayedResponse(response, deck.pieces(response, request), runtime_of(request, "http.request").Headers)


class RecordedResponse:
    """Passes a response on, and records what is read of it."""

    def __init__(self, response: TransportResponse, note: Note) -> None:
        self._response = response
        self._note = note
        note.begun(response.status, response.headers)

    @property
    def status(self) -> int:
        return self._response.status

    @property
    def headers(self) -> Headers:
        return self._response.headers

    def read(self) -> bytes:
        try:
            content = self._response.read()
        except Exception as error:
            self._note.failed(error)
            raise
        self._note.add(content)
        self._note.end()
        return content

    def chunks(self) -> Iterator[bytes]:
        pieces: Any = self._response.chunks()
        try:
            with closing(pieces) as received:
                for piece in received:
                    self._note.add(piece)
                    yield piece
        except Exception as error:
            self._note.failed(error)
            raise
        self._note.end()

    def set_idle_timeout(self, seconds: float | None) -> None:
        self._response.set_idle_timeout(seconds)

    def finish(self) -> None:
        self._note.end()
        self._response.finish()

    def close(self) -> None:
        self._note.cut()
        self._response.close()


class ReplayedResponse:
    """A recorded response."""

    def __init__(self, response: dict[str, Any], pieces: list[tuple[float, bytes | Exception]], headers: Any) -> None:
        """`pieces`: seconds to wait before each piece, and the piece, or the error at which the body ended."""
        self.status: int = response["status"]
        self.headers: Headers = headers(response.get("headers", {}).items())
        self._pieces = pieces

    def read(self) -> bytes:
        content = b""
        for piece in self.chunks():
            content += piece
        return content

    def chunks(self) -> Iterator[bytes]:
        for seconds, piece in self._pieces:
            if seconds:
                threads.sleep(seconds)
            if isinstance(piece, Exception):
                raise piece
            yield piece

    def set_idle_timeout(self, seconds: float | None) -> None:
        pass

    def finish(self) -> None:
        pass

    def close(self) -> None:
        pass

"""Asynchronous WebSockets of a cassette: replayed, or passed on and recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .frames import Play, SocketNote
from .waiting_tasks import Condition, fulfilled

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .deck import Deck


async def connect(deck: Deck, arguments: dict[str, Any], forward: Callable[[Any], Awaitable[Any]]) -> Any:
    """Return a recorded WebSocket, or one that is recorded."""
    begun = deck.begin_socket(arguments)
    if not isinstance(begun, SocketNote):
        return AsyncReplayedSocket(begun)
    try:
        socket = await forward(arguments)
    except Exception as error:
        begun.failed(error)
        raise
    return AsyncRecordedSocket(socket, begun)


class AsyncRecordedSocket:
    """Passes messages on, and records them."""

    def __init__(self, socket: Any, note: SocketNote) -> None:
        self._socket = socket
        self._note = note

    def __getattr__(self, name: str) -> Any:
        return getattr(self._socket, name)

    async def send(self, data: Any, text: bool | None = None) -> None:
        frame = self._note.sent(data)
        try:
            await self._socket.send(data, text=text)
        except BaseException as error:
            self._note.unsent(frame, error)
            raise

    async def recv(self, *positional: Any, **named: Any) -> Any:
        try:
            data = await self._socket.recv(*positional, **named)
        except Exception as error:
            self._note.lost(error)
            raise
        self._note.received(data)
        return data

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self._note.closed(code, reason)
        await self._socket.close(code, reason)


class AsyncReplayedSocket:
    """A recorded WebSocket: what the server sent comes once the client has sent what came before it."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._changed = Condition()

    async def send(self, data: Any, text: bool | None = None) -> None:
        async with self._changed:
            self._play.send(data)
            self._changed.notify_all()

    async def recv(self, timeout: float | None = None, decode: bool | None = None) -> Any:
        async with self._changed:
            if not await fulfilled(self._changed, self._play.is_ready, timeout):
                raise TimeoutError
            return self._play.receive()

    async def close(self, code: int = 1000, reason: str = "") -> None:
        async with self._changed:
            self._play.close(code, reason)
            self._changed.notify_all()

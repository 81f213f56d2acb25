"""Who is told of the results of calls, such as a scope that adds up usage. Does no I/O."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ..http.request import Request
    from .call import Call


class StreamObserver(Protocol):
    """Is told of one stream. Exceptions that it raises are raised by the stream."""

    def event(self, event: Any) -> object:
        """Called with each event, as it is read."""
        ...

    def end(self, error: BaseException | None) -> object:
        """Called once: after the last event, with the error that ends the stream, or when it is closed."""
        ...


class Observer(Protocol):
    """Is told of results. Exceptions that it raises are raised by the call."""

    def result(self, call: Call, result: Any) -> object:
        """Called with the decoded result of a call, but for streams."""
        ...

    def stream(self, call: Call, stream: Any) -> StreamObserver:
        """Called for each stream; returns who is told of it."""
        ...


class Watcher(Observer, Protocol):
    """Is told of one response, by middleware that has attached it to the response."""

    def end(self, error: BaseException | None) -> object:
        """Called with the error in place of a result, if the response cannot be decoded."""
        ...


class ConnectionObserver(StreamObserver, Protocol):
    """Is told of the events of one connection that are decoded, and of its end."""

    def handshake(self, request: Request) -> object:
        """Called with each request that opens the connection, or opens it again; may add headers."""
        ...


OBSERVERS: ContextVar[tuple[Observer, ...]] = ContextVar("observers", default=())
"""Those of the current thread or task, and of the tasks that it has started."""


def tell(observers: tuple[Observer, ...], call: Call, result: Any) -> None:
    """Tell observers of a result; of a stream, of its events as they are read."""
    for observer in observers:
        if call.streams:
            result.reader.observe(observer.stream(call, result))
        else:
            observer.result(call, result)

"""Who is told of the results of calls, such as a scope that adds up usage. Does no I/O."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call


class Observer(Protocol):
    """Is told of results. Exceptions that it raises are raised by the call."""

    def result(self, call: Call, result: Any) -> object:
        """Called with the decoded result of a call, but for streams."""
        ...

    def stream(self, call: Call) -> Callable[[Any], object]:
        """Called for each stream; returns what is called with each of its events."""
        ...


OBSERVERS: ContextVar[tuple[Observer, ...]] = ContextVar("observers", default=())
"""Those of the current thread or task, and of the tasks that it has started."""


def tell(observers: tuple[Observer, ...], call: Call, result: Any) -> None:
    """Tell observers of a result; of a stream, of its events as they are read."""
    for observer in observers:
        if call.streams:
            result.reader.tell(observer.stream(call))
        else:
            observer.result(call, result)

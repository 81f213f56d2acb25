"""What synchronous code does in a way of its own; `tasks` has the same names for asynchronous code."""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Callable, Iterable
from threading import Lock as Lock
from typing import TYPE_CHECKING, Any, TypeVar

from ...profile import BaseError

if TYPE_CHECKING:
    from .transport import Transport

T = TypeVar("T")
R = TypeVar("R")

IS_ASYNC = False


def default_transport() -> Transport:
    """Return the transport of a client that is given none."""
    from .http1_transport_sync import Http1Transport

    return Http1Transport()


def sleep(seconds: float) -> None:
    """Sleep."""
    time.sleep(seconds)


class AwaitableError(BaseError, TypeError):
    """A synchronous client was given something asynchronous."""


def result_of(value: Any, wrong: str) -> Any:
    """Return a value; raises AwaitableError with the message `wrong` for an awaitable."""
    if not hasattr(value, "__await__"):
        return value
    from .memory import MemoryResponse

    if isinstance(value, MemoryResponse):  # which serves both kinds of client
        return value
    if inspect.iscoroutine(value):
        value.close()
    raise AwaitableError(wrong)


def result_before(deadline: float | None, value: Any, wrong: str, late: str = "") -> Any:
    """The same as `result_of`: what has been called already cannot be stopped."""
    return result_of(value, wrong)


def blocking(function: Callable[..., R], *arguments: object) -> R:
    """Call a function that may wait."""
    return function(*arguments)


def pieces(body: Iterable[bytes]) -> Iterable[bytes]:
    """Return the parts of a body."""
    return body


class Event(threading.Event):
    """Something that happens once."""

    def happens_within(self, seconds: float) -> bool:
        """Whether it has happened, or does within some seconds."""
        return self.wait(seconds)


def concurrently(function: Callable[[T], R], items: Iterable[T], *, limit: int) -> list[R]:
    """Apply a function to all items in threads and return the results in order, with at most `limit` at a time.

    Items are consumed only when a slot is free. If one fails, no further ones are started and its error is raised.
    """
    from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

    results: dict[int, R] = {}
    running: dict[Future[R], int] = {}

    def collect(most: int) -> None:
        while len(running) > most:
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                results[running.pop(future)] = future.result()

    with ThreadPoolExecutor(max(limit, 1)) as pool:
        for number, item in enumerate(items):
            running[pool.submit(function, item)] = number
            collect(max(limit, 1) - 1)
        collect(0)
    return [results[number] for number in sorted(results)]

"""What threads of one run have in common; `crew_tasks` has the same names for tasks."""

from __future__ import annotations

import atexit
import time
from collections.abc import AsyncIterable, Callable, Iterable, Iterator
from contextlib import suppress
from contextvars import copy_context
from threading import Condition, RLock, Thread, current_thread
from typing import Any

HIGHEST = 64
"""Highest number of calls at a time, by default."""
Lock = RLock
"""May be taken again by who holds it: a finalizer may run at any time."""


class Signal:
    """Wakes those who wait for a condition."""

    def __init__(self, lock: Any) -> None:
        self._condition = Condition(lock)

    def until(self, condition: Callable[[], object], seconds: float | None = None) -> None:
        """Wait until a condition holds, which is checked at each `notify`; at most some seconds."""
        with self._condition:
            self._condition.wait_for(condition, seconds)

    def notify(self) -> None:
        """Let all who wait check their condition."""
        with self._condition:
            self._condition.notify_all()


class Crew:
    """Threads that run functions, in the context of who has made the crew. They do not keep the process alive."""

    def __init__(self) -> None:
        self._context = copy_context()
        self._threads: set[Thread] = set()

    def start(self, function: Callable[[], None]) -> None:
        """Run a function beside others. It must not raise."""
        context = self._context.copy()

        def run() -> None:
            try:
                context.run(function)
            finally:
                self._threads.discard(current_thread())

        thread = Thread(target=run, name="bulk", daemon=True)
        self._threads.add(thread)
        thread.start()

    def leave(self, seconds: float | None = None) -> None:
        """Wait until all that runs has ended, at most some seconds."""
        self.ended(seconds)

    def ended(self, seconds: float | None = None) -> None:
        """Wait until all that runs has ended, at most some seconds."""
        until = None if seconds is None else time.monotonic() + seconds
        while others := [thread for thread in [*self._threads] if thread is not current_thread()]:
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                return
            others[0].join(left)

    def finally_run(self, function: Callable[[], None]) -> None:
        """Run a function some time later; does not wait. For finalizers, in any thread."""
        with suppress(RuntimeError):  # the interpreter is shutting down
            self.start(function)


at_exit = atexit.register
"""Call a function when the process ends."""
not_at_exit = atexit.unregister


def items(inputs: Iterable[Any]) -> Iterator[Any]:
    """Return an iterator. Raises TypeError for an asynchronous one."""
    if isinstance(inputs, AsyncIterable):
        raise TypeError("inputs: an asynchronous iterable needs an asynchronous client")
    return iter(inputs)

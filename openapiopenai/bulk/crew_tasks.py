"""What tasks of one run have in common; `crew_threads` has the same names for threads."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Collection
from contextlib import nullcontext, suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, TypeVar, cast

from openapiopenai._runtime.http.tasks import running_loop

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")

HIGHEST = 512
"""Highest number of calls at a time, by default."""
Lock = nullcontext
"""Nothing else runs between two awaits, so there is nothing to lock."""
MOST = 512
"""Items that a thread reads ahead."""


class Signal:
    """Wakes those who wait for a condition."""

    def __init__(self, lock: Any) -> None:
        self._waiting: list[tuple[asyncio.Future[None], Callable[[], object]]] = []

    async def until(self, condition: Callable[[], object], seconds: float | None = None) -> None:
        """Wait until a condition holds, which is checked at each `notify`; at most some seconds."""
        if condition():
            return
        loop = asyncio.get_running_loop()
        end = None if seconds is None else loop.time() + seconds
        while not condition() and (end is None or loop.time() < end):
            waiter: asyncio.Future[None] = loop.create_future()
            timer = None if end is None else loop.call_at(end, _settle, waiter)
            self._waiting.append((waiter, condition))
            try:
                await waiter
            finally:
                if timer:
                    timer.cancel()

    def notify(self) -> None:
        """Let those who wait check their condition."""
        if waiting := self._waiting:
            self._waiting = []  # checked here, as to wake a task costs many times as much
            for waiter, condition in waiting:
                if waiter.done():
                    continue
                if condition():
                    waiter.set_result(None)
                else:
                    self._waiting.append((waiter, condition))


class Crew:
    """Tasks that run functions, in the context of who has made the crew."""

    def __init__(self) -> None:
        self._loop = running_loop()
        self._context = copy_context()
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, function: Callable[[], Awaitable[None]]) -> None:
        """Run a function beside others. It must not raise."""
        task = self._loop.create_task(cast("Any", function()), context=self._context.copy())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def leave(self, seconds: float | None = None) -> None:
        """Cancel all that runs, and wait until it has ended."""
        for task in self._tasks:
            task.cancel()
        await self.ended()

    async def ended(self, seconds: float | None = None) -> None:
        """Wait until all that runs has ended."""
        current = asyncio.current_task()
        while others := [task for task in self._tasks if task is not current]:
            await asyncio.wait(others)

    def finally_run(self, function: Callable[[], Awaitable[None]]) -> None:
        """Run a function some time later; does not wait. For finalizers, in any thread."""
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self.start, function)


def at_exit(function: Callable[[], Awaitable[None]]) -> None:
    """Do nothing: the event loop cancels its tasks before the process ends."""


not_at_exit = at_exit


async def items(inputs: Any) -> AsyncGenerator[Any]:
    """Yield the items of an iterable, which may be asynchronous. An iterator that may block is read in a thread."""
    if isinstance(inputs, AsyncIterable):
        async for item in cast("Any", inputs):
            yield item
    elif isinstance(inputs, Collection):
        for item in cast("Any", inputs):
            yield item
    else:
        reader = _Reader(inputs)
        try:
            async for item in reader.items():
                yield item
        finally:
            reader.close()


class _Reader:
    """A thread that reads an iterator, some items ahead."""

    def __init__(self, inputs: Iterable[Any]) -> None:
        self._inputs = inputs
        self._loop = running_loop()
        self._changed = threading.Condition()
        self._read: list[Any] = []
        self._end: Any = None
        """True at the end, or the error that is it."""
        self._is_closed = False
        self._waiter: asyncio.Future[None] | None = None
        threading.Thread(target=copy_context().run, args=(self._run,), name="bulk inputs", daemon=True).start()

    async def items(self) -> AsyncGenerator[Any]:
        while True:
            with self._changed:
                block, self._read = self._read, []
                end = self._end
                self._waiter = None if block or end else self._loop.create_future()
                self._changed.notify()
            for item in block:
                yield item
            if self._waiter is not None:
                await self._waiter
            elif isinstance(end, BaseException):
                raise end
            elif end:
                return

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def _run(self) -> None:
        end: Any = True
        try:
            for item in self._inputs:
                with self._changed:
                    self._read.append(item)
                    self._wake()
                    self._changed.wait_for(lambda: len(self._read) < MOST or self._is_closed)
                if self._is_closed:
                    return
        except BaseException as error:  # raised where the items are used
            end = error
        with self._changed:
            self._end = end
            self._wake()

    def _wake(self) -> None:
        """Let who waits for items look again."""
        waiter, self._waiter = self._waiter, None
        if waiter is not None:
            with suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(_settle, waiter)


def _settle(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)

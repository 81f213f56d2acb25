"""What tasks of one run have in common; `crew_threads` has the same names for threads."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Collection, Iterator
from contextlib import nullcontext, suppress
from contextvars import copy_context
from itertools import islice
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar, cast

from openapiopenai._runtime.http.tasks import running_loop

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")

HIGHEST = 256
"""Highest number of calls at a time, by default."""
Lock = nullcontext
"""Nothing else runs between two awaits, so there is nothing to lock."""
BLOCK_SECONDS = 0.005
"""Seconds for which items are collected in a thread before they are handed over."""


class Signal:
    """Wakes those who wait for a condition."""

    def __init__(self, lock: Any) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    async def until(self, condition: Callable[[], object], seconds: float | None = None) -> None:
        """Wait until a condition holds, which is checked at each `notify`; at most some seconds."""
        if condition():
            return
        loop = asyncio.get_running_loop()
        end = None if seconds is None else loop.time() + seconds
        timer = None if end is None else loop.call_at(end, self.notify)
        try:
            while not condition() and (end is None or loop.time() < end):
                waiter: asyncio.Future[None] = loop.create_future()
                self._waiting.append(waiter)
                await waiter
        finally:
            if timer:
                timer.cancel()

    def notify(self) -> None:
        """Let all who wait check their condition."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            for waiter in waiting:
                if not waiter.done():
                    waiter.set_result(None)


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
        async for item in cast("AsyncIterable[Any]", inputs):
            yield item
    elif isinstance(inputs, Collection):
        for item in cast("Collection[Any]", inputs):
            yield item
    else:
        reader = _Reader(inputs)
        try:
            async for item in reader.items():
                yield item
        finally:
            reader.close()


class _Reader:
    """A thread that reads an iterator, whenever it is asked for a block of items."""

    def __init__(self, inputs: Iterable[Any]) -> None:
        self._inputs = inputs
        self._loop = running_loop()
        self._asked: SimpleQueue[asyncio.Future[tuple[list[Any], Any]] | None] = SimpleQueue()
        threading.Thread(target=copy_context().run, args=(self._read,), name="bulk inputs", daemon=True).start()

    async def items(self) -> AsyncGenerator[Any]:
        while True:
            asked: asyncio.Future[tuple[list[Any], Any]] = self._loop.create_future()
            self._asked.put(asked)
            block, end = await asked
            for item in block:
                yield item
            if isinstance(end, BaseException):
                raise end
            if end:
                return

    def close(self) -> None:
        self._asked.put(None)

    def _read(self) -> None:
        iterator: Iterator[Any] | None = None
        while (asked := self._asked.get()) is not None:
            block: list[Any] = []
            end: Any = False
            try:
                iterator = iter(self._inputs) if iterator is None else iterator
                end = self._collect(iterator, block)
            except BaseException as error:  # raised where the items are used
                end = error
            with suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(_settle, asked, (block, end))

    def _collect(self, iterator: Iterator[Any], block: list[Any]) -> bool:
        """Add items to a block; return whether there are no more."""
        until = time.monotonic() + BLOCK_SECONDS
        for item in islice(iterator, 256):
            block.append(item)
            if time.monotonic() > until:
                return False
        return len(block) < 256


def _settle(asked: asyncio.Future[Any], value: Any) -> None:
    if not asked.done():
        asked.set_result(value)

"""What asynchronous code does in a way of its own; `threads` has the same names for synchronous code."""

from __future__ import annotations

import inspect
import sys
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from contextlib import nullcontext, suppress
from functools import partial
from types import CoroutineType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ...profile import BaseError
from .deadline import TOO_LATE
from .errors import APITimeoutError

if TYPE_CHECKING:
    import asyncio

    from .transport import AsyncTransport

T = TypeVar("T")
R = TypeVar("R")

IS_ASYNC = True
Lock = nullcontext
"""Nothing else runs between two awaits, so there is nothing to lock."""


def default_transport() -> AsyncTransport:
    """Return the transport of a client that is given none."""
    from .http1_transport_async import AsyncHttp1Transport

    return AsyncHttp1Transport()


def running_loop() -> asyncio.AbstractEventLoop:
    """Return the running event loop; raises BaseError outside of asyncio."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        text = (
            "asynchronous clients need asyncio, or trio with an http_client of httpx; elsewhere, use a synchronous one"
        )
        raise BaseError(text) from None


def running_trio() -> Any:
    """Return the package `trio` if it runs this code, which needs a transport that works there; None otherwise."""
    trio: Any = sys.modules.get("trio")
    return trio if trio is not None and trio.lowlevel.in_trio_task() else None


async def sleep(seconds: float) -> None:
    """Sleep; raises BaseError outside of asyncio and trio."""
    import asyncio

    if trio := running_trio():
        return await trio.sleep(seconds)  # type: ignore[no-any-return]
    running_loop()
    await asyncio.sleep(seconds)


def result_of(value: Any, wrong: str) -> Awaitable[Any]:
    """Return what can be awaited for a value, or for the result of an awaitable."""
    if value.__class__ is CoroutineType:  # as nearly always: a coroutine around another takes time at each of its steps
        return value
    return _result_of(value)


async def _result_of(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def result_before(deadline: float | None, value: Any, wrong: str, late: str = TOO_LATE) -> Any:
    """Return a value, or the result of an awaitable; raises APITimeoutError, which says `late`, if the deadline passes
    before."""
    import asyncio

    if deadline is None:
        return await result_of(value, wrong)
    left = max(deadline - time.monotonic(), 0)
    if trio := running_trio():
        with trio.move_on_after(left):
            return await result_of(value, wrong)
    else:
        limit = asyncio.timeout(left)
        try:
            async with limit:
                return await result_of(value, wrong)
        except TimeoutError:
            if not limit.expired():
                raise
    raise APITimeoutError(late)


async def blocking(function: Callable[..., R], *arguments: object) -> R:
    """Call a function that may wait, in a thread."""
    import asyncio

    if trio := running_trio():
        result: R = await trio.to_thread.run_sync(function, *arguments)
        return result
    running_loop()
    return await asyncio.to_thread(function, *arguments)


async def pieces(body: Iterable[bytes]) -> AsyncIterator[bytes]:
    """Yield the parts of a body, reading each in a worker thread, as reading may block on files."""
    if isinstance(body, AsyncIterable):
        async for part in cast("AsyncIterable[bytes]", body):
            yield part
        return
    iterator = iter(body)
    following: Callable[[], bytes | None] = partial(next, iterator, None)
    try:
        while (piece := await blocking(following)) is not None:
            yield piece
    finally:
        if close := getattr(iterator, "close", None):
            close()


class Event:
    """Something that happens once."""

    def __init__(self) -> None:
        import asyncio

        self._trio = running_trio()
        self._event: Any = self._trio.Event() if self._trio else asyncio.Event()

    def set(self) -> None:
        """Let it happen."""
        self._event.set()

    async def happens_within(self, seconds: float) -> bool:
        """Whether it has happened, or does within some seconds."""
        import asyncio

        if self._trio:
            with self._trio.move_on_after(seconds):
                await self._event.wait()
        else:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._event.wait(), seconds)
        return bool(self._event.is_set())


async def concurrently(function: Callable[[T], Awaitable[R]], items: Iterable[T], *, limit: int) -> list[R]:
    """Apply a function to all items in tasks and return the results in order, with at most `limit` at a time.

    Items are consumed only when a slot is free. If one fails, the others are cancelled and its error is raised.
    """
    import asyncio

    if trio := running_trio():
        return await _in_nursery(trio, function, items, limit)
    running_loop()
    results: dict[int, R] = {}
    running: dict[asyncio.Future[R], int] = {}

    async def collect(most: int) -> None:
        while len(running) > most:
            for task in (await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED))[0]:
                results[running.pop(task)] = task.result()

    try:
        for number, item in enumerate(items):
            running[asyncio.ensure_future(function(item))] = number
            await collect(max(limit, 1) - 1)
        await collect(0)
    except BaseException:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        raise
    return [results[number] for number in sorted(results)]


async def _in_nursery(trio: Any, function: Callable[[T], Awaitable[R]], items: Iterable[T], limit: int) -> list[R]:
    """Do the same under trio."""
    results: dict[int, R] = {}
    slots = trio.Semaphore(max(limit, 1))

    async def run(number: int, item: T) -> None:
        try:
            results[number] = await function(item)
        finally:
            slots.release()

    try:
        async with trio.open_nursery() as nursery:
            await slots.acquire()
            for number, item in enumerate(items):
                nursery.start_soon(run, number, item)
                await slots.acquire()
    except BaseExceptionGroup as group:  # trio wraps the error
        raise group.exceptions[0] from None
    return [results[number] for number in sorted(results)]

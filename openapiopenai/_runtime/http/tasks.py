"""What asynchronous code does in a way of its own; `threads` has the same names for synchronous code."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ...profile import BaseError

if TYPE_CHECKING:
    import asyncio

    from .transport import AsyncTransport

T = TypeVar("T")
R = TypeVar("R")

IS_ASYNC = True
Lock = nullcontext
"""Nothing else runs between two awaits, so there is nothing to lock."""


def default_transport(client: str) -> AsyncTransport:
    """Return the transport of a client of some class; raises BaseError without the package `aiohttp`."""
    try:
        from .aiohttp_transport import AiohttpTransport
    except ImportError as error:
        package = __name__.partition(".")[0]
        raise BaseError(f"{client} needs aiohttp: pip install '{package}[aio]'") from error
    return AiohttpTransport()


def running_loop() -> asyncio.AbstractEventLoop:
    """Return the running event loop; raises BaseError outside of asyncio."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        text = "asynchronous clients need asyncio; elsewhere, as under trio, use a synchronous client in a thread"
        raise BaseError(text) from None


async def sleep(seconds: float) -> None:
    """Sleep; raises BaseError outside of asyncio."""
    import asyncio

    running_loop()
    await asyncio.sleep(seconds)


async def result_of(value: Any, wrong: str) -> Any:
    """Return a value, or the result of an awaitable."""
    return await value if inspect.isawaitable(value) else value


async def blocking(function: Callable[..., R], *arguments: object) -> R:
    """Call a function that may wait, in a thread."""
    import asyncio

    running_loop()
    return await asyncio.to_thread(function, *arguments)


class Event:
    """Something that happens once."""

    def __init__(self) -> None:
        import asyncio

        self._event = asyncio.Event()

    def set(self) -> None:
        """Let it happen."""
        self._event.set()

    async def happens_within(self, seconds: float) -> bool:
        """Whether it has happened, or does within some seconds."""
        import asyncio

        with suppress(TimeoutError):
            await asyncio.wait_for(self._event.wait(), seconds)
        return self._event.is_set()


async def concurrently(function: Callable[[T], Awaitable[R]], items: Iterable[T], *, limit: int) -> list[R]:
    """Apply a function to all items in tasks and return the results in order, with at most `limit` at a time.

    Items are consumed only when a slot is free. If one fails, the others are cancelled and its error is raised.
    """
    import asyncio

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

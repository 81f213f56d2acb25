"""`client.map` and its results: asynchronous half."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from openapiopenai._runtime.http import tasks

from . import crew_tasks
from .orders import Order
from .places_async import AsyncPlaces
from .work_async import GRACE, AsyncWork

if TYPE_CHECKING:
    from .jobs import Arguments
    from .options import AsyncInputs, MapOptions, Select
    from .progress import Progress
    from .results import Result

__all__ = ["AsyncRun"]

R = TypeVar("R")


class AsyncRun(Generic[R]):
    """The results of a run: `async for result in run`. Nothing happens before the first one is asked for.

    Use `async with` or `close` to stop a run before its end; a loop that is left by `break` stops it, too, unless the
    run is kept in a variable.
    """

    def __init__(self, order: Order) -> None:
        if order.mode is None:
            self._work: Any = AsyncWork(order)
        else:
            from .batch_mode_async import AsyncBatchWork

            self._work = AsyncBatchWork(order, order.mode)

    @property
    def progress(self) -> Progress:
        """The numbers of the run so far."""
        progress: Progress = self._work.order.progress
        return progress

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Result[R]:
        """Return the next result. Raises what the inputs raise, MapStoppedError after too many failures, StoreError."""
        try:
            result: Result[R] | None = await self._work.next()
        except BaseException as error:
            await self._work.close(GRACE if isinstance(error, KeyboardInterrupt) else None)
            raise
        if result is None:
            await self._work.close(None)
            raise StopAsyncIteration
        return result

    async def close(self) -> None:
        """Stop: no further call is made, those under way are canceled, and what has finished is in the store."""
        await self._work.close(None)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    def __del__(self) -> None:
        if hasattr(self, "_work"):
            self._work.abandon()


def run(
    method: Any,
    inputs: AsyncInputs[Any],
    arguments: Arguments,
    select: Select | None,
    text_format: Any,
    options: MapOptions,
) -> AsyncRun[Any]:
    """Return the run of `client.map`."""
    order = Order(
        method,
        inputs,
        arguments,
        select,
        text_format,
        options,
        is_async=tasks.IS_ASYNC,
        highest=crew_tasks.HIGHEST,
        places=AsyncPlaces,
    )
    return AsyncRun(order)

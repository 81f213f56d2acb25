# Generated from map_async.py by `make generate`; edit that file instead.

"""`client.map` and its results: synchronous half."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from openapiopenai._runtime.http import threads

from . import crew_threads
from .orders import Order
from .places_sync import Places
from .work_sync import GRACE, Work

if TYPE_CHECKING:
    from .jobs import Arguments
    from .options import Inputs, MapOptions, Select
    from .progress import Progress
    from .results import Result

__all__ = ["Run"]

R = TypeVar("R")


class Run(Generic[R]):
    """The results of a run: `for result in run`. Nothing happens before the first one is asked for.

    Use `with` or `close` to stop a run before its end; a loop that is left by `break` stops it, too, unless the
    run is kept in a variable.
    """

    def __init__(self, order: Order) -> None:
        if order.mode is None:
            self._work: Any = Work(order)
        else:
            from .batch_mode_sync import BatchWork

            self._work = BatchWork(order, order.mode)

    @property
    def progress(self) -> Progress:
        """The numbers of the run so far."""
        progress: Progress = self._work.order.progress
        return progress

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Result[R]:
        """Return the next result. Raises what the inputs raise, MapStoppedError after too many failures, StoreError."""
        try:
            result: Result[R] | None = self._work.next()
        except BaseException as error:
            self._work.close(GRACE if isinstance(error, KeyboardInterrupt) else None)
            raise
        if result is None:
            self._work.close(None)
            raise StopIteration
        return result

    def close(self) -> None:
        """Stop: no further call is made, those under way are canceled, and what has finished is in the store."""
        self._work.close(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "_work"):
            self._work.abandon()


def run(
    method: Any,
    inputs: Inputs[Any],
    arguments: Arguments,
    select: Select | None,
    text_format: Any,
    options: MapOptions,
) -> Run[Any]:
    """Return the run of `client.map`."""
    order = Order(
        method,
        inputs,
        arguments,
        select,
        text_format,
        options,
        is_async=threads.IS_ASYNC,
        highest=crew_threads.HIGHEST,
        places=Places,
    )
    return Run(order)

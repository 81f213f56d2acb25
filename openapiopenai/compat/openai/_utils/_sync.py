"""Functions that wait, called from asynchronous code."""

from __future__ import annotations

from functools import partial, wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from openapiopenai._runtime.http import tasks

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

P = ParamSpec("P")
R = TypeVar("R")


async def to_thread(func: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
    """Call a function in a thread."""
    return await tasks.blocking(partial(func, *args, **kwargs))


def asyncify(function: Callable[P, R]) -> Callable[P, Awaitable[R]]:
    """Return an asynchronous function that calls a function in a thread."""

    @wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> R:
        return await to_thread(function, *args, **kwargs)

    return call

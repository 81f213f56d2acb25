"""Functions each of whose calls is a `with` block."""

from __future__ import annotations

import inspect
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager

F = TypeVar("F", bound="Callable[..., Any]")


def within(block: AbstractContextManager[Any], function: F) -> F:
    """Return a function, a coroutine function, or a generator (asynchronous or not) that runs in a block."""
    return cast("F", wraps(function)(_kind(function)(block, function)))


def _kind(function: Any) -> Any:
    if inspect.isasyncgenfunction(function):
        return _async_generator
    if inspect.iscoroutinefunction(function):
        return _coroutine
    return _generator if inspect.isgeneratorfunction(function) else _plain


def _plain(block: Any, function: Any) -> Any:
    def run(*positional: Any, **named: Any) -> Any:
        with block:
            return function(*positional, **named)

    return run


def _coroutine(block: Any, function: Any) -> Any:
    async def run(*positional: Any, **named: Any) -> Any:
        with block:
            return await function(*positional, **named)

    return run


def _generator(block: Any, function: Any) -> Any:
    def run(*positional: Any, **named: Any) -> Generator[Any, Any, Any]:
        with block:
            inner: Generator[Any, Any, Any] = function(*positional, **named)
            return (yield from inner)

    return run


def _async_generator(block: Any, function: Any) -> Any:
    async def run(*positional: Any, **named: Any) -> Any:
        with block:
            async for each in function(*positional, **named):
                yield each

    return run

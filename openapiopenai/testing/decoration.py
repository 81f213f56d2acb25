"""Blocks of `with` and `async with`, and functions each of whose calls is one."""

from __future__ import annotations

import inspect
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Self

F = TypeVar("F", bound="Callable[..., Any]")


class Block:
    """A context manager that is the same in asynchronous code, and that decorates functions."""

    def __enter__(self) -> Self:
        raise NotImplementedError

    def __exit__(self, *exception: object) -> None:
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(self, *exception: object) -> None:
        self.__exit__(*exception)

    def __call__(self, function: F) -> F:
        """Decorate a function, a coroutine function, or a generator: each call is a block of its own."""
        return within(self, function)


def within(block: Block, function: F) -> F:
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

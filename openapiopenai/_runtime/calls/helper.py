"""Helpers: handwritten methods that make more than one call, written once as asynchronous code.

An asynchronous client runs them directly. For a synchronous client, the same code receives `Awaited` resources,
whose methods have completed by the time they return. The code then never suspends, so one step runs all of it.
"""

from __future__ import annotations

import inspect
import sys
from functools import cache
from importlib import import_module
from inspect import CO_COROUTINE
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .operation import dressed
from .raw import RawView

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
    from types import FunctionType

    from .resource import Resource

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")
R = TypeVar("R")


def helper(source: str) -> Callable[[F], F]:
    """Turn a declaration into a method that runs the function `module:name`."""

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)
        made: Any

        code = function.__code__
        names = code.co_varnames[1 : code.co_argcount]

        def named(positional: tuple[Any, ...], arguments: dict[str, Any]) -> dict[str, Any]:
            """Return all arguments by name; those of an operation are passed on."""
            if len(positional) > len(names):
                raise TypeError(f"{function.__name__}() takes {len(names)} positional arguments, got {len(positional)}")
            given = dict(zip(names, positional, strict=False))
            if twice := given.keys() & arguments.keys():
                raise TypeError(f"{function.__name__}() got {', '.join(twice)} twice: by position and by name")
            return {**given, **arguments}

        def call(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            return run(load(source), self, named(positional, arguments))

        async def call_async(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            return await load(source)(self, **named(positional, arguments))

        made = call_async if function.__code__.co_flags & CO_COROUTINE else call
        made.source = source
        return cast("F", dressed(made, function, source.partition(":")[0]))

    return method


def takes(method: str, *, without: tuple[str, ...] = (), options: str = "") -> Callable[[F], F]:
    """Declare that the `**arguments` of a helper are those of a generated method, except `without`. For the generator.

    `options` names a TypedDict in the helper's module that replaces the common call options.
    """
    return lambda function: function


@cache
def load(source: str) -> Callable[..., Any]:
    """Import the function of a helper."""
    module, _, name = source.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found


def run(function: Callable[..., Any], of: Any, arguments: dict[str, Any]) -> Any:
    """Call a helper of a resource; with a synchronous client, an asynchronous function is run to completion."""
    if not of.client.is_async:
        if inspect.iscoroutinefunction(function):
            return unveiled(drive(function(Awaited(of), **arguments)))
        if inspect.isasyncgenfunction(function):
            return iterate(function(Awaited(of), **arguments))
    return function(of, **arguments)


def drive(awaitable: Any) -> Any:
    """Return the result of asynchronous code that never suspends."""
    try:
        awaitable.send(None)
    except StopIteration as end:
        return end.value
    awaitable.close()
    raise RuntimeError("asynchronous code run by a synchronous client awaited something other than the client")


def iterate(items: Any) -> Iterator[Any]:
    """Yield the items of an asynchronous generator that never suspends."""
    try:
        while True:
            try:
                item = drive(items.__anext__())
            except StopAsyncIteration:
                return
            yield unveiled(item)
    finally:
        drive(items.aclose())


class Ready:
    """A completed result that supports `await` and `async for`."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __await__(self) -> Generator[None, None, Any]:
        return veiled(self.value)
        yield

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self.value:
            yield veiled(item)


class Awaited:
    """A synchronous client, resource or stream with the interface of its asynchronous counterpart."""

    def __init__(self, of: Any) -> None:
        self.of = of

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.of, name)
        if not callable(value):
            return veiled(value)
        twin: Any = getattr(twin_of(self.of), name, None)
        is_awaited = (
            inspect.iscoroutinefunction(twin)
            or inspect.isasyncgenfunction(twin)
            or inspect.isasyncgenfunction(load(twin.source) if hasattr(twin, "source") else None)
            or hasattr(twin, "plan")
        )
        wrap = Ready if is_awaited else veiled

        def method(*positional: Any, **arguments: Any) -> Any:
            return wrap(value(*positional, **arguments))

        return method

    def __await__(self) -> Generator[None, None, Any]:
        return self
        yield

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self.of:
            yield veiled(item)

    async def __aenter__(self) -> Any:
        return veiled(self.of.__enter__())

    async def __aexit__(self, *exception: object) -> Any:
        return self.of.__exit__(*exception)

    def __repr__(self) -> str:
        return repr(self.of)


_twins: dict[Any, Any] = {}


def twin_of(value: Any) -> Any:
    """Return the asynchronous counterpart of a value's class (`AsyncClient` for `Client`); None if there is none."""
    kind: Any = value.__class__
    if kind not in _twins:
        names = ((sys.modules.get(base.__module__), base.__name__) for base in kind.__mro__)
        twins = (getattr(module, f"Async{name.removeprefix('Sync')}", None) for module, name in names)
        _twins[kind] = next(filter(None, twins), None)
    return _twins[kind]


def veiled(value: Any) -> Any:
    """Wrap a result for asynchronous code."""
    if isinstance(value, RawView):
        return Awaited(value)
    return value if isinstance(value, type) or twin_of(value) is None else Awaited(value)


def unveiled(value: Any) -> Any:
    """Unwrap a result of asynchronous code for the user."""
    return value.of if isinstance(value, Awaited) else value


# --- what asynchronous helper code may use besides client methods ---


async def sleep(client: Any, seconds: float) -> None:
    """Sleep for a number of seconds."""
    if client.is_async:
        from ..http.tcp import sleep as sleep_async

        await sleep_async(seconds)
    else:
        import time

        time.sleep(seconds)


async def concurrently(
    client: Any, function: Callable[[T], Awaitable[R]], items: Iterable[T], *, limit: int
) -> list[R]:
    """Apply a function to all items and return the results in order, with at most `limit` running at a time.

    Items are consumed only when a slot is free. A synchronous client runs them in threads. If one fails, no further
    ones are started and its error is raised.
    """
    results: dict[int, R] = {}
    running: dict[Any, int] = {}
    if not client.is_async:
        from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

        def run_one(item: T) -> R:
            result: R = drive(function(item))
            return result

        def collect(most: int) -> None:
            while len(running) > most:
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    results[running.pop(future)] = future.result()

        with ThreadPoolExecutor(max(limit, 1)) as pool:
            for number, item in enumerate(items):
                running[pool.submit(run_one, item)] = number
                collect(max(limit, 1) - 1)
            collect(0)
        return [results[number] for number in sorted(results)]

    import asyncio

    from ..http.tcp import running_loop

    running_loop()

    async def collect_async(most: int) -> None:
        while len(running) > most:
            for task in (await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED))[0]:
                results[running.pop(task)] = task.result()

    try:
        for number, item in enumerate(items):
            running[asyncio.ensure_future(function(item))] = number
            await collect_async(max(limit, 1) - 1)
        await collect_async(0)
    except BaseException:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        raise
    return [results[number] for number in sorted(results)]

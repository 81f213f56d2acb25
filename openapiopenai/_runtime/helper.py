"""Helpers: methods that are more than one call, written by hand, once, as asynchronous code.

An asynchronous client runs them as they are. For a synchronous one the same code sees `Awaited` resources,
whose methods have done their work when they return, so that it never has to wait: one step runs it to its end.
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
    """Make a method of a declaration; the function `module:name` is what runs."""

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)
        made: Any

        code = function.__code__
        names = code.co_varnames[1 : code.co_argcount]

        def named(positional: tuple[Any, ...], arguments: dict[str, Any]) -> dict[str, Any]:
            """All arguments by name: those of an operation are passed on."""
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
    """Say that the `**arguments` of a helper are those of a generated method, but for some. Read by the generator.

    `options` names a TypedDict of the helper's module, in place of the options of every call.
    """
    return lambda function: function


@cache
def load(source: str) -> Callable[..., Any]:
    """The function of a helper."""
    module, _, name = source.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found


def run(function: Callable[..., Any], of: Any, arguments: dict[str, Any]) -> Any:
    """Call a helper of a resource; one that is asynchronous is run to its end where the client is not."""
    if not of.client.is_async:
        if inspect.iscoroutinefunction(function):
            return unveiled(drive(function(Awaited(of), **arguments)))
        if inspect.isasyncgenfunction(function):
            return iterate(function(Awaited(of), **arguments))
    return function(of, **arguments)


def drive(awaitable: Any) -> Any:
    """The result of asynchronous code that has nothing to wait for."""
    try:
        awaitable.send(None)
    except StopIteration as end:
        return end.value
    awaitable.close()
    raise RuntimeError("asynchronous code of a synchronous client waited for something else than the client")


def iterate(items: Any) -> Iterator[Any]:
    """The items of an asynchronous generator that has nothing to wait for."""
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
    """A result that is there already, for `await` and `async for`."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __await__(self) -> Generator[None, None, Any]:
        return veiled(self.value)
        yield

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self.value:
            yield veiled(item)


class Awaited:
    """A synchronous client, resource or stream in the shape of its asynchronous twin."""

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
    """The asynchronous class beside that of a value: `AsyncOpenAI` of an `OpenAI`; None where there is none."""
    kind: Any = value.__class__
    if kind not in _twins:
        names = ((sys.modules.get(base.__module__), base.__name__) for base in kind.__mro__)
        twins = (getattr(module, f"Async{name.removeprefix('Sync')}", None) for module, name in names)
        _twins[kind] = next(filter(None, twins), None)
    return _twins[kind]


def veiled(value: Any) -> Any:
    """What asynchronous code gets to see of a result."""
    if isinstance(value, RawView):
        return Awaited(value)
    return value if isinstance(value, type) or twin_of(value) is None else Awaited(value)


def unveiled(value: Any) -> Any:
    """What a user gets of what asynchronous code returns."""
    return value.of if isinstance(value, Awaited) else value


# --- what asynchronous code may do besides calling methods of a client ---


async def sleep(client: Any, seconds: float) -> None:
    """Wait some seconds."""
    if client.is_async:
        import asyncio

        await asyncio.sleep(seconds)
    else:
        import time

        time.sleep(seconds)


async def concurrently(
    client: Any, function: Callable[[T], Awaitable[R]], items: Iterable[T], *, limit: int
) -> list[R]:
    """The results of a function for all items, in their order; at most `limit` at a time.

    Items are taken as there is room for them. In threads, where the client is synchronous. Where one fails none is
    begun any more, and its error is raised.
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
                collect(max(limit, 1) - 1)
                running[pool.submit(run_one, item)] = number
            collect(0)
        return [results[number] for number in sorted(results)]

    import asyncio

    async def collect_async(most: int) -> None:
        while len(running) > most:
            for task in (await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED))[0]:
                results[running.pop(task)] = task.result()

    try:
        for number, item in enumerate(items):
            await collect_async(max(limit, 1) - 1)
            running[asyncio.ensure_future(function(item))] = number
        await collect_async(0)
    except BaseException:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        raise
    return [results[number] for number in sorted(results)]

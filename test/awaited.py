"""Synchronous clients with the interface of asynchronous ones: a test that is written once runs with both."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Generator
from importlib import import_module
from typing import Any

from openapiopenai._runtime.calls.helper import load
from openapiopenai._runtime.calls.raw import RawView


def drive(code: Any) -> Any:
    """Return the result of asynchronous code that awaits nothing but a client made by `Awaited`."""
    try:
        code.send(None)
    except StopIteration as end:
        return end.value.of if isinstance(end.value, Awaited) else end.value
    code.close()
    raise RuntimeError("the code awaited something other than the client")


class Ready:
    """A result that supports `await` and `async for`."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __await__(self) -> Generator[None, None, Any]:
        return awaited(self.value)
        yield

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self.value:
            yield awaited(item)


class Awaited:
    """A synchronous client, resource or stream with the interface of its asynchronous counterpart."""

    def __init__(self, of: Any) -> None:
        self.of = of

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.of, name)
        if not callable(value):
            return awaited(value)
        twin: Any = getattr(twin_of(self.of), name, None)
        run = load(twin.source) if hasattr(twin, "source") else twin
        is_awaited = hasattr(twin, "plan") or inspect.iscoroutinefunction(run) or inspect.isasyncgenfunction(run)
        wrap: Callable[[Any], Any] = Ready if is_awaited else awaited

        def method(*positional: Any, **arguments: Any) -> Any:
            return wrap(value(*positional, **arguments))

        return method

    def __await__(self) -> Generator[None, None, Any]:
        return self
        yield

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self.of:
            yield awaited(item)

    async def __aenter__(self) -> Any:
        return awaited(self.of.__enter__())

    async def __aexit__(self, *exception: object) -> Any:
        return self.of.__exit__(*exception)


def awaited(value: Any) -> Any:
    """Return a result of a synchronous client as asynchronous code expects it."""
    is_twin = isinstance(value, RawView) or (not isinstance(value, type) and twin_of(value) is not None)
    return Awaited(value) if is_twin else value


def twin_of(value: Any) -> Any:
    """Return the asynchronous counterpart of a value's class (`AsyncClient` for `Client`); None if there is none."""
    for base in type(value).__mro__:
        module = import_module(base.__module__.replace("_sync", "_async"))
        if twin := getattr(module, f"Async{base.__name__.removeprefix('Sync')}", None):
            return twin
    return None

"""Helpers: handwritten methods that make more than one call."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from inspect import CO_COROUTINE
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..json.absent import present
from ..json.lookup import texts
from ..json.spelling import check_spelling
from .operation import OPTIONS, as_declared, named_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FunctionType

    from .resource import Resource

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")
R = TypeVar("R")

COMMON = "Unpack[CallOptions]"
"""Annotation of the options that every call takes: read as text, for the names of all annotations take long to import."""


def helper(source: str) -> Callable[[F], F]:
    """Turn a declaration into a method that runs the function `module:name`."""

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)
        made: Any

        code = function.__code__
        names = code.co_varnames[1 : code.co_argcount]

        def named(path: str, positional: tuple[Any, ...], arguments: dict[str, Any]) -> dict[str, Any]:
            """Return all arguments by name; those of an operation are passed on. `path`: that of the resource."""
            if len(positional) > len(names):
                raise TypeError(f"{function.__name__}() takes {len(names)} positional arguments, got {len(positional)}")
            given = dict(zip(names, positional, strict=False))
            if twice := given.keys() & arguments.keys():
                raise TypeError(f"{function.__name__}() got {', '.join(twice)} twice: by position and by name")
            if unknown := arguments.keys() - taken(function) - options_of(source, function):
                method = f"{path}.{function.__name__}()" if path else f"{function.__name__}()"
                check_spelling(method, unknown, options_of(source, function), taken(function), arguments)
            return present({**given, **arguments})

        def call(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            return load(source)(self, **named(self._path, positional, arguments))

        async def call_async(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            return await load(source)(self, **named(self._path, positional, arguments))

        made = call_async if function.__code__.co_flags & CO_COROUTINE else call
        made.source = source
        return cast("F", as_declared(made, function, source.partition(":")[0]))

    return method


def takes(method: str, *, without: tuple[str, ...] = (), options: type | None = None) -> Callable[[F], F]:
    """Declare that the `**arguments` of a helper are those of a generated method, except `without`. For the generator,
    and for `preload`, which finds the method as `taken_from`.

    `options` is a TypedDict that replaces the common call options.
    """

    def declared(function: F) -> F:
        taken: Any = function
        taken.taken_from, taken.options = method, options
        return function

    return declared


@cache
def taken(declared: FunctionType) -> frozenset[str]:
    """Return the arguments that a declaration names."""
    code = declared.__code__
    return frozenset(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])


@cache
def options_of(source: str, declared: FunctionType) -> frozenset[str]:
    """Return the options of a helper: its own keyword arguments, and those of every call or of all of its kind."""
    own = named_of(cast("FunctionType", load(source)))
    annotation = texts(declared.__annotations__).get("options")
    if annotation is None or annotation == COMMON:
        return OPTIONS.union(own) if annotation else frozenset(own)
    options: Any = cast("Any", load(source)).options
    return frozenset(own).union(texts(options.__annotations__))


@cache
def load(source: str) -> Callable[..., Any]:
    """Import the function of a helper."""
    module, _, name = source.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found

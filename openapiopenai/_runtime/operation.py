"""Operations: what generated code says about each, and how arguments become a request.

A generated method is a declaration: its signature and docstring are what type checkers, editors and
`help` show, its `Operation` is what runs. Only arguments that were passed are sent.
"""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Mapping
from functools import cached_property
from inspect import CO_COROUTINE
from types import FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, TypeVar, cast

from .http import Timeout
from .query import path_segment

if TYPE_CHECKING:
    from collections.abc import Callable

    from .resource import Resource

F = TypeVar("F", bound="Callable[..., Any]")


class Omit:
    """Type of `omit`."""

    def __repr__(self) -> str:
        return "omit"

    def __bool__(self) -> bool:
        return False


omit: Any = Omit()
"""An argument that is not given, for code that passes all of them on: None means null where null is a value."""
NOT_GIVEN = omit


class CallOptions(TypedDict, total=False):
    """What every method takes besides the arguments of its operation."""

    extra_headers: Mapping[str, str | None] | None
    """Headers to add; None as a value takes one away that would be sent."""
    extra_query: Mapping[str, object] | None
    """Query parameters to add."""
    extra_body: Mapping[str, object] | None
    """Properties of the body to add."""
    timeout: float | Timeout | None
    """Seconds to wait for the next bytes (and for a connection); default: the client's."""
    deadline: float | None
    """Seconds for the whole call, all attempts and the reading of the answer together; default: no limit."""
    max_retries: int
    """How often to try again; default: the client's."""
    idempotency_key: str
    """What tells the server that attempts are one call; default: made anew for each call."""
    stream_idle_timeout: float | None
    """Seconds to wait for the next event of a stream; default: `timeout`."""
    on_incomplete_stream: str
    """What to do where a stream ends without a sign of completion: "raise" or "warn"; default: the client's."""


OPTIONS = frozenset(CallOptions.__annotations__)


class StreamEnd(NamedTuple):
    """How the events of an operation show that the stream is complete (besides `[DONE]`)."""

    tags: frozenset[str] = frozenset()
    """Events with one of these tags."""
    field: str = ""
    """Or events in which this has a value: `choices[].finish_reason`."""


class Operation:
    """One operation of the API, as data."""

    __slots__ = (
        "answer",
        "answers_by",
        "auth",
        "beta",
        "body",
        "deprecated",
        "event",
        "files",
        "headers",
        "json_parts",
        "method",
        "name",
        "nullable",
        "page",
        "path",
        "query",
        "stream_class",
        "stream_end",
        "stream_when",
        "text",
        "wire_names",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        query: tuple[str, ...] = (),
        headers: tuple[str, ...] = (),
        body: str = "",
        files: tuple[str, ...] = (),
        json_parts: Mapping[str, str] | None = None,
        wire_names: Mapping[str, str] | None = None,
        nullable: tuple[str, ...] = (),
        answer: str = "",
        answers_by: tuple[str, Mapping[str, str]] | None = None,
        text: bool = False,
        event: str = "",
        stream_when: tuple[str, object] = ("stream", True),
        stream_class: str = "",
        stream_end: Mapping[str, Any] | None = None,
        page: tuple[str, str] | None = None,
        auth: str = "",
        beta: str = "",
        deprecated: bool = False,
    ) -> None:
        self.name = name
        """`chat.completions.create`"""
        self.method = method
        self.path = path
        """`/threads/{thread_id}`, below the base URL"""
        self.query = query
        """Arguments that go to the query string."""
        self.headers = headers
        """Arguments that go to headers."""
        self.body = body
        """"json", "multipart", "either" (multipart where a file is given), or "" for none."""
        self.files = files
        """Arguments that hold file content."""
        self.json_parts = json_parts or {}
        """Fields of a multipart body that have a media type of their own."""
        self.wire_names = wire_names or {}
        """Argument → its name on the wire, where the two differ."""
        self.nullable = nullable
        """Arguments for which None is a value."""
        self.answer = answer
        """Model or union of the answer; "[name]" for an array of them, "json" for other JSON values, "bytes" for files,
        "" for none."""
        self.answers_by = answers_by
        """Argument that decides of which class the answer is, and class by value; "text" for plain text. The first
        value is that of an argument that is not given."""
        self.text = text
        """Whether the answer may be plain text instead."""
        self.event = event
        """Model or union of one event of a stream."""
        self.stream_when = stream_when
        """Argument and value that ask for a stream; `("", None)` where nothing but a stream ever comes."""
        self.stream_class = stream_class
        """`module:name` of the class of streams, where it is a special one; of async ones with `Async` before."""
        self.stream_end = StreamEnd(frozenset((stream_end or {}).get("tags", ())), (stream_end or {}).get("field", ""))
        self.page = page
        """For lists: argument of the next page, and the property that holds its value ("" where there is one page)."""
        self.auth = auth
        """Kind of key: "admin", or "" for the usual one."""
        self.beta = beta
        """Value of the `OpenAI-Beta` header."""
        self.deprecated = deprecated

    def __repr__(self) -> str:
        return f"Operation({self.name}: {self.method} {self.path})"


def operation(data: Operation) -> Callable[[F], F]:
    """Make a method of a declaration."""

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)
        plan = Plan(data, function)
        made: Any

        def call(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            return self.client.call(plan, positional, arguments)

        async def call_async(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            return await self.client.call(plan, positional, arguments)

        made = call_async if function.__code__.co_flags & CO_COROUTINE else call
        made.plan = plan
        return cast("F", dressed(made, function))

    return method


def dressed(made: Any, declared: FunctionType, source: str = "") -> Any:
    """A method with the name, signature and docstring of its declaration, which may use names of the module `source`."""
    made.__wrapped__ = introspected(declared, source)
    for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
        setattr(made, name, getattr(declared, name))
    return made


def required_of(declared: FunctionType) -> frozenset[str]:
    """Keyword arguments that must be given."""
    code = declared.__code__
    named = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    return frozenset(named) - (declared.__kwdefaults__ or {}).keys()


class Names(dict[str, Any]):
    """Globals for `typing.get_type_hints`: those of a generated module, then all that the package exports, then
    those of the module `source`, then what annotations are made of."""

    def __init__(self, module: str, source: str) -> None:
        super().__init__()
        self.module = module
        self.source = source

    def __missing__(self, name: str) -> Any:
        own = vars(sys.modules[self.module])
        if name in own:
            return own[name]
        if hasattr(builtins, name):
            return getattr(builtins, name)
        from importlib import import_module

        package = self.module.rpartition(".")[0].rpartition(".")[0]
        for place in filter(None, (package, self.source, "collections.abc", "typing", "os")):
            if hasattr(module := import_module(place), name):
                return getattr(module, name)
        raise KeyError(name)


def introspected(function: FunctionType, source: str = "") -> FunctionType:
    """The declaration for `inspect` and `typing`, which find the names of its annotations in its globals.

    It is never called.
    """
    names = Names(function.__module__, source)
    copy = FunctionType(function.__code__, names, function.__name__, function.__defaults__, function.__closure__)
    copy.__kwdefaults__ = function.__kwdefaults__
    copy.__annotations__ = function.__annotations__
    return copy


class Plan:
    """How the arguments of a method are placed; worked out when it is first called."""

    def __init__(self, operation: Operation, declared: FunctionType) -> None:
        self.operation = operation
        self.declared = declared

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """Arguments that stand in the path."""
        names: list[str] = re.findall(r"{(\w+)}", self.operation.path)
        return tuple(names)

    @cached_property
    def positional(self) -> str | None:
        """The argument that may be given by position: the last one of the path."""
        return self.path_names[-1] if self.path_names else None

    @cached_property
    def places(self) -> dict[str, str]:
        """Argument → "path", "query", "header" or "option"; all others go to the body."""
        places = dict.fromkeys(OPTIONS, "option")
        places |= dict.fromkeys(self.operation.query, "query") | dict.fromkeys(self.operation.headers, "header")
        return places | dict.fromkeys(self.path_names, "path")

    @cached_property
    def required(self) -> frozenset[str]:
        """Arguments that must be given."""
        return required_of(self.declared) | frozenset(self.path_names)

    @cached_property
    def name(self) -> str:
        """For messages."""
        return f"{self.operation.name}()"

    def bind(self, positional: tuple[Any, ...], arguments: dict[str, Any]) -> Arguments:
        """Sort the arguments of a call by place; raises TypeError for those that are missing or too many."""
        operation = self.operation
        if positional:
            name = self.positional
            if name is None or len(positional) != 1:
                allowed = "keyword arguments only" if name is None else "1 positional argument"
                raise TypeError(f"{self.name} takes {allowed}, got {len(positional)} positional ones")
            if name in arguments:
                raise TypeError(f"{self.name} got {name} twice: by position and by name")
            arguments = {name: positional[0], **arguments}
        if not self.required <= arguments.keys():
            missing = [repr(name) for name in self._order() if name in self.required - arguments.keys()]
            raise TypeError(f"{self.name} needs {' and '.join(missing)}")
        bound = Arguments({}, {}, {}, {}, {})
        places, wire_names, nullable = self.places, operation.wire_names, operation.nullable
        for name, value in arguments.items():
            if value is omit:
                continue
            place = places.get(name)
            if place is None:
                if value is not None or name in nullable:
                    bound.body[wire_names.get(name, name)] = value
            elif place == "option":
                bound.options[name] = value
            elif place == "path":
                bound.path[name] = path_segment(name, value)
            elif value is not None:
                (bound.query if place == "query" else bound.headers)[wire_names.get(name, name)] = value
        return bound

    def _order(self) -> tuple[str, ...]:
        return self.declared.__code__.co_varnames


class Arguments(NamedTuple):
    """The arguments of one call, by place, with their wire names."""

    path: dict[str, str]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: dict[str, Any]
    options: dict[str, Any]

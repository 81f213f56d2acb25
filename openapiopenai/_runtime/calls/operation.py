"""Operations: the metadata in generated code, and the mapping of arguments to requests.

A generated method is a declaration: type checkers, editors and `help` show its signature and docstring, while its
`Operation` defines what runs. Only arguments that were passed are sent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from functools import cached_property
from inspect import CO_COROUTINE
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast, get_overloads

from typing_extensions import TypedDict  # pydantic takes that of `typing` from Python 3.12 on

from ..http.request import Timeout
from ..http.styles import cookies, header_value, path_segment
from ..json.absent import PRESENT, is_absent, omit
from ..json.decoding import name_of
from ..json.lookup import Annotations, annotate
from ..json.spelling import check_spelling
from .pages import Paging

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..profile import Requirement
    from .resource import Resource

__all__ = ["CallOptions"]

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")


class CallOptions(TypedDict, total=False):
    """Options that every method accepts in addition to the parameters of its operation."""

    extra_headers: Mapping[str, str | None] | None
    """Additional headers; a value of None removes a header that would be sent otherwise."""
    extra_query: Mapping[str, object] | None
    """Additional query parameters."""
    extra_body: Mapping[str, object] | None
    """Additional properties of the request body."""
    timeout: float | Timeout | None
    """Seconds to wait for the next bytes, and for a connection; None for no limit; default: the client's."""
    deadline: float | None
    """Seconds for the whole call, including all attempts and reading the response; default: the client's."""
    max_retries: int
    """Maximum number of retries; default: the client's."""
    idempotency_key: str
    """Identifies all attempts as the same call to the server; default: a new random value for each call."""
    stream_idle_timeout: float | None
    """Seconds to wait for more data of a stream; default: the client's, or else `timeout`."""
    on_incomplete_stream: str
    """What to do if a stream ends without a completion event: "raise", "raise_if_cut", or "warn"; default: the client's."""


OPTIONS = frozenset(CallOptions.__annotations__)


class StreamEnd(NamedTuple):
    """How the events of an operation show that the stream is complete (besides `[DONE]`)."""

    tags: frozenset[str] = frozenset()
    """Types of events that complete the stream."""
    field: str = ""
    """Property that completes the stream when an event has a value for it: `choices[].finish_reason`."""


class Operation:
    """Metadata of an API operation."""

    __slots__ = (
        "accept",
        "auth",
        "base",
        "beta",
        "body",
        "content_type",
        "content_types",
        "cookies",
        "deprecated",
        "encoding",
        "errors",
        "event",
        "files",
        "headers",
        "is_body_optional",
        "method",
        "name",
        "nullable",
        "options",
        "page",
        "part_headers",
        "path",
        "query",
        "query_styles",
        "required_parts",
        "response",
        "response_by",
        "response_file",
        "response_text",
        "responses",
        "stream_class",
        "stream_end",
        "stream_type",
        "stream_when",
        "styles",
        "whole",
        "whole_type",
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
        cookies: tuple[str, ...] = (),
        styles: Mapping[str, str] | None = None,
        body: str = "",
        is_body_optional: bool = False,
        whole: str = "",
        whole_type: str = "",
        required_parts: tuple[str, ...] = (),
        content_type: str = "",
        content_types: Mapping[str, str] | None = None,
        options: tuple[str, ...] = (),
        files: tuple[str, ...] = (),
        encoding: Mapping[str, str] | None = None,
        part_headers: Mapping[str, Mapping[str, str]] | None = None,
        wire_names: Mapping[str, str] | None = None,
        nullable: tuple[str, ...] = (),
        response: Any = "",
        response_by: tuple[str, Mapping[str, str]] | None = None,
        response_text: bool = False,
        response_file: bool = False,
        responses: Mapping[str, str] | None = None,
        errors: Mapping[str, str] | None = None,
        accept: str = "",
        event: Any = "",
        stream_when: tuple[str, object] = ("stream", True),
        stream_class: str = "",
        stream_end: Mapping[str, Any] | None = None,
        stream_type: str = "text/event-stream",
        page: Mapping[str, Any] | None = None,
        auth: str | Requirement = "",
        base: str = "",
        beta: str = "",
        deprecated: bool | str = False,
    ) -> None:
        self.name = name
        """Method name, such as `chat.completions.create`."""
        self.method = method
        self.path = path
        """Path relative to the base URL, such as `/threads/{thread_id}`."""
        self.query = query
        """Arguments sent in the query string."""
        self.headers = headers
        """Arguments sent as headers."""
        self.cookies = cookies
        """Arguments sent as cookies."""
        self.styles = styles or {}
        """Argument outside the body → its style, if it is not the usual one of a single value; see `http.styles`."""
        self.body = body
        """Kind of the body: "json", "form", "multipart", "either" (JSON, or multipart if a file is given), "text" or "binary";
        "" for no body."""
        self.is_body_optional = is_body_optional
        """Whether no body is sent if there is nothing in it."""
        self.whole = whole
        """Argument that is the body as a whole; "" if the arguments are its properties."""
        self.whole_type = whole_type
        """Media type of that argument, if it is an alternative to others that are properties of the body."""
        self.required_parts = required_parts
        """Wire names of the properties that are required where they are an alternative to the whole."""
        self.content_type = content_type
        """Media type of the body, if it is not the usual one of its kind."""
        self.content_types = content_types or {}
        """Other media types of the body → kind of the body."""
        self.options = options
        """Arguments that are not sent: `content_type`, the media type of the body, and `stream`, which asks for one."""
        self.files = files
        """Arguments that hold file content."""
        self.encoding = encoding or {}
        """Fields of a form that have their own style or media type → style or media type."""
        self.part_headers = part_headers or {}
        """Fields of a multipart body that have headers → headers."""
        self.wire_names = wire_names or {}
        """Argument name → wire name, where the two differ."""
        self.nullable = nullable
        """Arguments for which None is sent as null."""
        self.response = response
        """Kind of the response: name of a model or union, or a type; "[kind]" for an array, "{kind}" for a map, "kind?" if
        it may be null, "json" for other JSON values, "text", "bytes" for files, "" for no content."""
        self.response_by = response_by
        """Argument that determines the kind of the response, and value → kind. The first value is the default of the
        argument."""
        self.response_text = response_text
        """Whether the response may be plain text instead."""
        self.response_file = response_file
        """Whether the response may be a file instead, as its media type says."""
        self.responses = responses or {}
        """Kinds of successful responses that differ from `response`, by status: "204", "2XX"."""
        self.errors = errors or {}
        """Kinds of the bodies of errors, by status: "404", "4XX", "default"."""
        self.accept = accept or ("*/*" if response == "bytes" or response_text else "application/json")
        """Media types to ask for."""
        self.event = event
        """Name of the model or union of the events of a stream, or a type."""
        self.stream_when = stream_when
        """Argument and value that request a stream; `("", None)` if the response is always a stream."""
        self.stream_class = stream_class
        """`module:name` of a specialized stream class, "" for `Stream`; see `halves.half`."""
        self.stream_end = StreamEnd(frozenset((stream_end or {}).get("tags", ())), (stream_end or {}).get("field", ""))
        self.stream_type = stream_type
        """Media type of a stream."""
        self.page = None if page is None else Paging(**page)
        """For lists: how their pages follow each other."""
        self.auth = auth
        """Security: "" for that of most operations, the name of a scheme, or alternatives; see `Profile`."""
        self.base = base
        """URL of the server, if it is not one of the whole API; a key of `Profile.further_servers`."""
        self.beta = beta
        """Value of the header that names a beta version, see `Profile.beta`."""
        why = f": {deprecated}" if isinstance(deprecated, str) else ""
        self.deprecated = f"{name} is deprecated{why}" if deprecated else ""
        """What calls are warned of; empty: nothing."""
        self.query_styles = {
            self.wire_names.get(each, each): self.styles[each] for each in query if each in self.styles
        }
        """The styles of query parameters, by wire name."""

    def __repr__(self) -> str:
        return f"Operation({self.name}: {self.method} {self.path})"


def operation(data: Operation) -> Callable[[F], F]:
    """Turn a declaration into a method."""

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)
        plan = Plan(data, function)
        made: Any

        def call(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            return self._client._call(plan, positional, arguments)

        async def call_async(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            return await self._client._call(plan, positional, arguments)

        made = call_async if function.__code__.co_flags & CO_COROUTINE else call
        made.plan = plan
        plan.method = made
        if data.deprecated:
            for each in (made, function, *get_overloads(function)):
                vars(each)["__deprecated__"] = data.deprecated
        return cast("F", as_declared(made, function))

    return method


def former(method: F, name: str) -> F:
    """Return a method of a resource by a further name, whose use is a DeprecationWarning."""
    known: Any = method
    data: Operation = copy(known.plan.operation)
    data.deprecated = f"{data.name.rpartition('.')[0]}.{name} is deprecated: use {data.name}"
    return cast("F", operation(data)(known.__wrapped__))


def as_declared(made: Any, declared: FunctionType, *sources: str) -> Any:
    """Give a method the metadata of its declaration, whose annotations may use names of the modules `sources`."""
    made.__wrapped__ = declared
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(made, name, getattr(declared, name))
    package = declared.__module__.rpartition(".")[0].rpartition(".")[0]
    annotations = Annotations(declared.__annotations__, declared.__module__, (package, *sources))
    annotate(declared, annotations)
    annotate(made, annotations)
    return made


def named_of(declared: FunctionType) -> tuple[str, ...]:
    """Return the keyword arguments of a function."""
    code = declared.__code__
    return code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]


def required_of(declared: FunctionType) -> frozenset[str]:
    """Return the required keyword arguments of a declaration."""
    return frozenset(named_of(declared)) - (declared.__kwdefaults__ or {}).keys()


def plan_of(caller: str, method: Any) -> Plan:
    """Return the plan of a method that `caller` was given; raises TypeError for anything but a method with one."""
    plan: Plan | None = getattr(method, "plan", None)
    if plan is None:
        expected = "a method of a resource that makes one call, such as client.models.list"
        raise TypeError(f"{caller}: expected {expected}, got {name_of(method)}")
    return plan


def owner_of(method: Any, client: T) -> T:
    """Return the client that makes the calls of a method: `client` for a function that is not bound to one."""
    return cast("T", getattr(getattr(method, "__self__", None), "_client", client))


class Plan:
    """Assigns the arguments of a method to parts of the request; computed on the first call."""

    options = OPTIONS
    """Options that the method takes."""

    def __init__(self, operation: Operation, declared: FunctionType) -> None:
        self.operation = operation
        self.declared = declared
        self.method: Any = None
        """The method, as a function."""

    def is_of(self, method: object) -> bool:
        """Whether a bound method is that of the plan, and not what wraps it."""
        return type(method) is MethodType and method.__func__ is self.method

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """Path parameters."""
        names: list[str] = re.findall(r"{(\w+)}", self.operation.path)
        return tuple(names)

    @cached_property
    def positional(self) -> str | None:
        """The argument that may be passed by position: the last path parameter."""
        return self.path_names[-1] if self.path_names else None

    @cached_property
    def places(self) -> dict[str, str]:
        """Argument → "path", "query", "header", "cookie", "option", "whole" or "body"; all others are part of the body as
        well."""
        operation = self.operation
        places = dict.fromkeys(named_of(self.declared), "body") | dict.fromkeys(OPTIONS, "option")
        places |= dict.fromkeys(operation.query, "query") | dict.fromkeys(operation.headers, "header")
        places |= dict.fromkeys(operation.cookies, "cookie") | dict.fromkeys(filter(None, [operation.whole]), "whole")
        places |= dict.fromkeys(operation.options, "option")
        return places | dict.fromkeys(self.path_names, "path")

    @cached_property
    def required(self) -> frozenset[str]:
        """Required arguments."""
        return required_of(self.declared) | frozenset(self.path_names)

    @cached_property
    def parameters(self) -> frozenset[str]:
        """Arguments that are no options."""
        return frozenset(named_of(self.declared)) | frozenset(self.path_names)

    @cached_property
    def name(self) -> str:
        """Name of the method in error messages."""
        return f"{self.operation.name}()"

    def bind(self, positional: tuple[Any, ...], arguments: dict[str, Any]) -> Arguments:
        """Sort the arguments of a call by destination; raises TypeError for missing or surplus arguments."""
        operation = self.operation
        if positional:
            name = self.positional
            if name is None or len(positional) != 1:
                allowed = f"keyword arguments only ({self._sample()})" if name is None else "1 positional argument"
                raise TypeError(f"{self.name} takes {allowed}, got {len(positional)} by position")
            if name in arguments:
                raise TypeError(f"{self.name} got {name} twice: by position and by name")
            arguments = {name: positional[0], **arguments}
        if not self.required <= arguments.keys():
            unknown = [name for name in arguments if name not in self.places]
            self._check_spelling(unknown, arguments)
            missing = [repr(name) for name in self._order() if name in self.required - arguments.keys()]
            given = f"; it takes no {', '.join(map(repr, unknown))}" if unknown else ""
            raise TypeError(f"{self.name} needs {' and '.join(missing)}{given}")
        bound = Arguments({}, {}, {}, {}, {})
        places, wire_names, nullable = self.places, operation.wire_names, operation.nullable
        for name, value in arguments.items():
            if value.__class__ not in PRESENT and is_absent(value):
                continue
            place = places.get(name)
            if place is None:
                self._check_spelling((name,), arguments)
            if place is None or place == "body":
                if value is not None or name in nullable:
                    bound.body[wire_names.get(name, name)] = value
                elif name in self.required:
                    raise TypeError(f"{self.name}: {name}: expected a value, got None")
            elif place == "option":
                bound.options[name] = value
            elif place == "path":
                bound.path[name] = path_segment(name, value, operation.styles.get(name, ""))
            elif value is not None or (place == "whole" and name in nullable):
                bound = self._placed(bound, place, name, value)
            elif name in self.required:
                raise TypeError(f"{self.name}: {name}: expected a value, got None")
        if bound.body and not self._may_have_body:
            raise TypeError(f"{self.name} takes no {', '.join(bound.body)}; extra_query adds to the query")
        return bound

    def _placed(self, bound: Arguments, place: str, name: str, value: Any) -> Arguments:
        """Add a value of the query, of a header or cookie, or the whole body."""
        operation = self.operation
        wire, style = operation.wire_names.get(name, name), operation.styles.get(name, "")
        if place == "query":
            bound.query[wire] = value
        elif place == "header":
            text = header_value(name, value, style)
            if text or style != "form*":
                bound.headers[wire] = text
        elif place == "whole":
            return bound._replace(whole=value)
        elif text := cookies(wire, value, style):
            return bound._replace(cookies=(*bound.cookies, text))
        return bound

    def _check_spelling(self, names: Iterable[str], given: Mapping[str, Any]) -> None:
        extra = "extra_body" if self._may_have_body else "extra_query"
        check_spelling(self.name, names, self.options, self.parameters, given, extra)

    @property
    def _may_have_body(self) -> bool:
        """Whether a server may take a body, even if the operation has none."""
        return self.operation.method != "GET" or bool(self.operation.body)

    def _sample(self) -> str:
        """Return the arguments that a call needs, or the first ones if it needs none: `model=…, input=…`."""
        needed = [name for name in self._order() if name in self.required] or named_of(self.declared)[:2]
        return ", ".join(f"{name}=…" for name in needed)

    def _order(self) -> tuple[str, ...]:
        return self.declared.__code__.co_varnames


class Arguments(NamedTuple):
    """The arguments of one call, grouped by destination and keyed by wire name."""

    path: dict[str, str]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: dict[str, Any]
    options: dict[str, Any]
    cookies: tuple[str, ...] = ()
    """Cookies, encoded."""
    whole: Any = omit
    """The body as a whole, if it is one argument."""

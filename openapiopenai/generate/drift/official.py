"""Inspects the installed official SDK by calling each of its methods without sending anything."""

from __future__ import annotations

import inspect
import logging
import typing
from collections.abc import Callable, Iterator
from functools import cache, cached_property, partial
from importlib import import_module
from pkgutil import walk_packages
from types import UnionType
from typing import Any, get_args, get_origin
from urllib.parse import quote

from openapiopenai.generate.openapi.values import is_node, type_of

from .hints import is_class, label, shape_of
from .shapes import Field, Object, Operation, Shape, Surface, is_own, key_of

openai: Any = import_module("openai")
"""Installed only where this runs, in an environment of its own."""

OPTIONS = {"extra_headers", "extra_query", "extra_body", "timeout"}
CALLS = {"_get", "_post", "_put", "_patch", "_delete", "_get_api_list"}
"""Names of the functions that methods of a resource use to send a request."""
VIEWS = {"with_raw_response", "with_streaming_response", "qs"}
HELPERS = ("parse", "stream")
"""Methods that process the result of another method of the same operation."""
EVENTS = ("ClientEvent", "ServerEvent", "WebhookEvent")
"""Name endings of the unions that hold the events of a channel or of webhooks."""


class Text(str):
    """Placeholder for an argument, recognizable in the request."""

    __slots__ = ()


class Sent(Exception):
    """Raised with the request that a method would have sent."""

    def __init__(self, cast_to: Any, options: Any, stream_class: Any) -> None:
        super().__init__()
        self.cast_to = cast_to
        self.options = options
        self.stream_class = stream_class

    def with_more(self, other: Sent) -> Sent:
        """Merge in what another call sends in addition."""
        mine, more = self.options, other.options
        for part in ("json_data", "params", "headers"):
            ours, theirs = getattr(mine, part), getattr(more, part)
            if is_node(theirs):
                setattr(mine, part, {**theirs, **(ours if is_node(ours) else {})})
        return self


def record(cast_to: Any, options: Any, **more: Any) -> Any:
    """Stand in for the method of a client that sends a request."""
    raise Sent(cast_to, options, more.get("stream_cls"))


def surface() -> Surface:
    """Return the operations, helpers and event unions of the installed release."""
    logging.getLogger("openai").setLevel(logging.ERROR)  # suppress warnings about the placeholder values
    client = openai.OpenAI(api_key="none", admin_api_key="none", base_url="http://localhost/")
    client.request = record
    found = Surface({}, unions=_unions(), aliases=_aliases(), class_modules=_class_modules())
    helpers: set[str] = set()
    for name, method in sorted(methods(client, ""), key=_precedence):
        operation = _operation(name, method)
        if operation is None:
            helpers.add(name)
            continue
        key = key_of(operation.verb, operation.path)
        if key in found.operations and name.rpartition(".")[2] in HELPERS:
            helpers.add(name)
            continue
        found.methods[name] = operation
        if key in found.operations:
            found.second_names[name] = found.operations[key].name
        else:
            found.operations[key] = operation
    found.helpers = frozenset(helpers)
    return found


@cache
def modules() -> dict[str, Any]:
    """Return all modules that define types, by name without the common package prefix."""
    types: Any = import_module("openai.types")
    found = {"": types}
    for each in walk_packages(types.__path__, "openai.types."):
        found[each.name.removeprefix("openai.types.")] = import_module(each.name)
    return found


def members_of(module: Any) -> dict[str, Any]:
    found: dict[str, Any] = module.__dict__
    return found


def _unions() -> dict[str, Shape]:
    """Return the event unions, by module and name."""
    return {
        f"{module}.{name}": shape_of(hint)
        for module, content in modules().items()
        for name, hint in members_of(content).items()
        if name.endswith(EVENTS) and module.endswith("_event") and is_own(module, name) and not is_class(hint)
    }


def _aliases() -> dict[frozenset[str], str]:
    """Names of the objects of a union → the first name that the SDK has for it."""
    found: dict[frozenset[str], str] = {}
    for module, content in modules().items():
        for name, hint in members_of(content).items():
            if is_own(module, name) and not is_class(hint):
                shape = shape_of(hint)
                if len(shape.objects) > 1:
                    found.setdefault(frozenset(each.name for each in shape.objects), f"{module}.{name}")
    return found


def _class_modules() -> frozenset[str]:
    return frozenset(
        module.rpartition(".")[2]
        for module, content in modules().items()
        if any(is_own(module, name) and is_class(hint) for name, hint in members_of(content).items())
    )


def _precedence(entry: tuple[str, Any]) -> tuple[bool, bool, bool, str]:
    """Sort key that puts primary names before second names, which are deprecated or under another resource."""
    name, method = entry
    word = name.rpartition(".")[2]
    return bool(getattr(method, "__deprecated__", None)), word in HELPERS, name.startswith("beta."), name


def methods(resource: Any, path: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield all methods of a client, with their paths."""
    for name, member in inspect.getmembers_static(type_of(resource)):
        if name.startswith("_") or name in VIEWS:
            continue
        if path and inspect.isfunction(member):
            yield f"{path}{name}", getattr(resource, name)
        elif isinstance(member, cached_property | property) and _is_resource(member):
            yield from methods(getattr(resource, name), f"{path}{name}.")


def _is_resource(member: Any) -> bool:
    function = getattr(member, "func", None) or member.fget
    told = str(function.__annotations__.get("return", ""))
    return bool(told) and told[0].isupper() and not told.startswith(("Async", "HTTP", "Iter"))


def _operation(name: str, method: Any) -> Operation | None:
    """Return what a method sends and returns; None if it is not a single call."""
    function = inspect.unwrap(method.__func__)
    if not CALLS & set(function.__code__.co_names):
        return None
    arguments = _arguments(method, function)
    sent, body_type = _call(method, function, arguments)
    if sent is None:
        return None
    options = sent.options
    path, positional = _path(options.url, function, arguments)
    body: dict[str, Any] = dict(options.json_data) if is_node(options.json_data) else {}
    for key, value in _files(options.files):
        body.setdefault(key, value)
    query, headers = dict(options.params or {}), _headers(options.headers)
    fields: dict[str, Field] = {}
    parameters: dict[str, Field] = {}
    placed = {argument for argument in arguments if f"{{{argument}}}" in path}
    for argument, field in arguments.items():
        value = _value(argument, field)
        for place, holder in (("query", query), ("header", headers)):
            if wire := _found(argument, value, holder):
                parameters[f"{place} {wire}"] = field
                placed.add(argument)
        if wire := _found(argument, value, body):
            fields[wire.removesuffix("[]")] = field
            placed.add(argument)
    returned = _returned(method, function)
    responses, events, is_page = _responses(returned)
    has_body = bool(fields)
    return Operation(
        name=name,
        verb=options.method.upper(),
        path=path,
        positional=positional,
        parameters=parameters,
        body=Object(_name(body_type) or name, fields, body_type) if has_body else None,
        response=responses,
        whole=Shape(),
        event=events,
        is_page=is_page,
        is_binary=any("Binary" in getattr(each, "__name__", "") for each in returned),
        media_types=("multipart/form-data" if _is_multipart(options) else "application/json",) if has_body else (),
        beta="" if "header openai-beta" in parameters else str(headers.get("openai-beta", "")),
        auth="admin" if (options.security or {}).keys() == {"admin_api_key_auth"} else "",
        deprecated=bool(getattr(method, "__deprecated__", None)),
        arguments=tuple(each for each in arguments if each in placed or not placed),  # not found in a raw body
        source=returned,
    )


def _arguments(method: Any, function: Any) -> dict[str, Field]:
    """Argument name → type, over all overloads."""
    found: dict[str, Field] = {}
    overloads = typing.get_overloads(method.__func__) or [function]
    hints: dict[str, list[Any]] = {}
    required: dict[str, bool] = {}
    for overload in [*overloads, function]:
        for name, parameter in inspect.signature(overload).parameters.items():
            if name == "self" or name in OPTIONS:
                continue
            hint = _evaluate(parameter.annotation, function)
            if overload is not function or len(overloads) == 1:
                hints.setdefault(name, []).append(hint)
                required[name] = required.get(name, True) and parameter.default is parameter.empty
    for name, each in hints.items():
        union = typing.Union[tuple(each)]  # type: ignore[valid-type] # noqa: UP007
        is_everywhere = len(each) >= len(overloads)
        found[name] = Field(partial(shape_of, union), required[name] and is_everywhere)
    return found


def _evaluate(annotation: Any, function: Any) -> Any:
    if not isinstance(annotation, str):
        return annotation
    try:
        return eval(annotation, function.__globals__)
    except Exception:  # imported for type checkers only: not a JSON type
        return Any


def _value(name: str, field: Field) -> Any:
    """Return the placeholder passed for an argument."""
    if "file" in field.shape.kinds:
        return f"bytes of {name}".encode()
    if name == "stream":
        return True
    return Text(f"«{name}»")


def _call(method: Any, function: Any, arguments: dict[str, Field]) -> tuple[Sent | None, Any]:
    """Return what a method sends, and the type of its body.

    Calls it with all arguments at once; if that raises an error, with the optional arguments one at a time.
    """
    names = function.__globals__
    transform = names.get("maybe_transform")
    transformed: list[tuple[Any, Any]] = []

    def spy(data: Any, annotation: Any) -> Any:
        result = transform(data, annotation)
        transformed.append((result, annotation))
        return result

    required = {name: field for name, field in arguments.items() if field.required}
    optional = [{**required, name: field} for name, field in arguments.items() if name not in required]
    attempts = [arguments, required, *optional]
    whole: Sent | None = None
    kind: Any = None
    if transform:
        names["maybe_transform"] = spy
    try:
        for chosen in attempts:
            try:
                method(**{name: _value(name, field) for name, field in chosen.items()})
            except Sent as sent:
                body = sent.options.json_data
                kind = kind or next((annotation for result, annotation in transformed if body and result == body), None)
                whole = whole.with_more(sent) if whole else sent
                if chosen is arguments:
                    break
            except Exception:
                continue
        return whole, kind
    finally:
        if transform:
            names["maybe_transform"] = transform


def _path(url: str, function: Any, arguments: dict[str, Field]) -> tuple[str, tuple[str, ...]]:
    """Return the path with parameter names filled in, and the names of positional arguments."""
    for name, field in arguments.items():
        value = _value(name, field)
        if isinstance(value, Text):
            for written in (value, quote(value)):
                url = url.replace(written, f"{{{name}}}")
    kinds = inspect.signature(function).parameters
    positional = [name for name in arguments if kinds[name].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    return url, tuple(positional)


def _name(body_type: Any) -> str:
    """Return the name of a body type; for several variants (streaming and not), the shortest name."""
    arms = [arm for arm in get_args(body_type) if is_class(arm)] or ([body_type] if is_class(body_type) else [])
    return label(min(arms, key=lambda arm: len(arm.__qualname__))) if arms else ""


def _headers(headers: Any) -> dict[str, Any]:
    return {name.lower(): value for name, value in dict(headers).items()} if is_node(headers) else {}


def _files(files: Any) -> Iterator[tuple[str, Any]]:
    for key, value in files or ():
        yield key.removesuffix("[]"), value


def _found(name: str, value: Any, holder: dict[str, Any]) -> str | None:
    """Return the name under which a value is sent."""
    if isinstance(value, bool):
        return name if name in holder else None
    written = (value, ",".join(value)) if isinstance(value, Text) else (value,)  # a list in a header
    return next((wire for wire, each in holder.items() if each in written), None)


def _is_multipart(options: Any) -> bool:
    return str(_headers(options.headers).get("content-type", "")).startswith("multipart")


def _returned(method: Any, function: Any) -> list[Any]:
    """Return what a method may return, over all overloads, with unions split up."""
    found: list[Any] = []
    for overload in typing.get_overloads(method.__func__) or [function]:
        hint = _evaluate(inspect.signature(overload).return_annotation, function)
        arms = typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, UnionType) else (hint,)
        found += [arm for arm in arms if arm not in found]
    return found


def _responses(returned: list[Any]) -> tuple[Shape, Shape, bool]:
    """Return the type of the response or page item, the type of stream events, and whether it is a page."""
    response, event, is_page = Shape(), Shape(), False
    for hint in returned:
        name = getattr(get_origin(hint) or hint, "__name__", "")
        if "Stream" in name:
            event.add(_event(hint))
        elif "Page" in name:
            is_page = True
            response.add(_item(hint))
        elif "Binary" not in name and hint is not type(None):
            response.add(shape_of(hint))
    return response, event, is_page


def _item(page: Any) -> Shape:
    """Return the item type of a page class; Any if the page does not declare it."""
    data = page.model_fields.get("data")
    shape = shape_of(data.annotation) if data else Shape()
    return shape.items[0] if shape.items else Shape(is_any=True)


def _event(hint: Any) -> Shape:
    """Return the event type of a stream: the argument of the generic class or of a base class."""
    if arguments := [each for each in get_args(hint) if not isinstance(each, typing.TypeVar)]:
        return shape_of(arguments[0])
    for base in getattr(get_origin(hint) or hint, "__orig_bases__", ()):
        if "Stream" in getattr(get_origin(base), "__name__", ""):
            return _event(base)
    return Shape(is_any=True)


def version() -> str:
    """Version of the installed release."""
    return str(openai.__version__)

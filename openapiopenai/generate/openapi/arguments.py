"""What the arguments of a method are called, and where each of them is sent and how."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from openapiopenai._runtime.http.media import FORM, MULTIPART, STREAMS, kind_of

from .calls import STYLES, body_kinds, has_properties, is_structured, schema_of, successes
from .document import Node, final_name, ref_name, resolve, says, split_null
from .faults import pointer
from .values import is_list, is_node

OPTIONS = frozenset(
    [
        "client",
        "deadline",
        "extra_body",
        "extra_headers",
        "extra_query",
        "idempotency_key",
        "max_retries",
        "on_incomplete_stream",
        "options",
        "self",
        "stream_idle_timeout",
        "timeout",
    ]
)
"""Argument names reserved in every method."""
USUAL_STYLE = "form*"
DEFAULT_STYLE = "x-default-style"
"""Extension of a document or parameter: the style of query parameters and fields of forms that name none."""
REPEATED = "x-repeated"
"""Extension of a header parameter: a list is sent as several headers of its name."""
EITHER = ("multipart/form-data", "application/json")
CONTENT = {"type": "string", "format": "binary"}
INSTEAD = "Body as a whole, text or a file, in place of the arguments that are parts of it."


@dataclass
class Parameter:
    """One argument of a method."""

    name: str
    wire: str
    place: str
    """"path", "query", "header", "cookie", "body" for a property of the body, "whole" for the body, or "option"."""
    schema: Node
    required: bool
    source: Node
    """The parameter in the document; empty for a part of the body."""


class Body:
    """The body of an operation: its kinds, and the arguments that make it."""

    def __init__(self, operation: Node, schemas: dict[str, Node]) -> None:
        body: Node = operation.get("requestBody", {})
        self.schemas = schemas
        self.content: dict[str, Node] = body.get("content", {})
        """Media type → its schema and encoding."""
        is_nullable = any(split_null(each.get("schema", {}))[1] for each in self.content.values())
        self.required: bool | None = body.get("required", False if is_nullable else None)
        self.kinds = body_kinds(self.content)
        self.is_either = set(EITHER) <= self.kinds.keys() and not self.is_whole
        """Whether the arguments decide between JSON and a form with files."""

    @property
    def media_type(self) -> str:
        """The usual media type; empty if there is no body."""
        return EITHER[0] if self.is_either else next(iter(self.kinds), "")

    @property
    def kind(self) -> str:
        """See `Operation.body`."""
        return "either" if self.is_either else self.kinds.get(self.media_type, "")

    @property
    def others(self) -> dict[str, str]:
        """Other media types that the same arguments can be sent as → kind."""
        usual = EITHER if self.is_either else (self.media_type,)
        return {
            media: kind
            for media, kind in self.kinds.items()
            if media not in usual and (media in self.apart or self._is_alike(media))
        }

    @cached_property
    def apart(self) -> list[str]:
        """Media types of text and files beside one whose properties are the arguments: the body is one more argument."""
        return [] if self.is_whole else [media for media, kind in self.kinds.items() if not is_structured(kind)]

    def _is_alike(self, media: str) -> bool:
        """Whether a media type takes the same arguments: the body as a whole, or its properties."""
        is_whole = not (
            is_structured(self.kinds[media]) and has_properties(self.content[media].get("schema", {}), self.schemas)
        )
        return self.is_whole is is_whole

    @property
    def left_out(self) -> list[str]:
        """Media types that no argument asks for."""
        used = {*self.others, *(EITHER if self.is_either else (self.media_type,))}
        return [media for media in self.kinds if media not in used]

    @cached_property
    def is_whole(self) -> bool:
        """Whether the body as a whole is one argument."""
        media = next(iter(self.kinds), "")
        is_object = is_structured(self.kinds.get(media, "")) and has_properties(self.schema(media), self.schemas)
        return bool(media) and not is_object

    @property
    def is_optional(self) -> bool:
        """Whether no body is sent if there are no arguments for it."""
        if self.is_whole:
            return not self.required
        is_empty_fine = self.kind == "json" and not self.schema(self.media_type).get("required")
        return self.required is False and not is_empty_fine

    def schema(self, media: str) -> Node:
        """Return the schema of a media type, with references resolved."""
        schema = self.content[media].get("schema", {})
        key = ref_name(schema)
        return split_null(self.schemas[final_name(key, self.schemas)])[0] if key else schema

    def encoding(self, wire: str) -> Node:
        """Return how a field of a form is encoded."""
        found = (each.get("encoding", {}).get(wire) for each in self.content.values())
        return next((each for each in found if each), Node())

    def parameters(self) -> Iterator[Parameter]:
        """Yield the arguments; with several media types of the same arguments, those of all."""
        if self.is_whole:
            schema = self.content[self.media_type].get("schema", {})
            yield Parameter("body", "body", "whole", schema, self.required is True, {})
        else:
            yield from self._properties()
        if self.apart:
            yield Parameter("body", "body", "whole", {**CONTENT, "description": INSTEAD}, False, {})
        if self.others:
            values = [self.media_type, *self.others]
            schema = {"type": "string", "enum": values, "description": "Media type of the body."}
            yield Parameter("content_type", "", "option", schema, False, {})

    def _properties(self) -> Iterator[Parameter]:
        found: dict[str, Parameter] = {}
        media_types = [each for each in self.content if each in (*EITHER, self.media_type, *self.others)]
        bodies = [self.schema(media) for media in media_types if is_structured(self.kinds[media])]
        for schema in bodies:
            for wire, prop in schema.get("properties", {}).items():
                needed = self.required is not False and all(wire in body.get("required", ()) for body in bodies)
                if not says(prop, "readOnly", self.schemas) and (wire not in found or holds_file(prop, self.schemas)):
                    found[wire] = Parameter(prop.get("x-python-name", wire), wire, "body", prop, needed, {})
        yield from found.values()


def arguments(operation: Node, path: str, body: Body) -> list[Parameter]:
    """Return the arguments of a method, in the order of the path, of the parameters, and of the body.

    A name that is taken, by an option or by an argument before, gets a trailing underscore.
    """
    found: list[Parameter] = []
    for each in operation.get("parameters", []):
        wire = each["name"]
        schema = schema_of(each)
        if "description" in each:
            schema = {**schema, "description": each["description"]}
        name = each.get("x-python-name", wire)
        found.append(Parameter(name, wire, each["in"], schema, each.get("required", False), each))
    order = re.findall(r"{([^{}]*)}", path)  # the last one is positional
    found.sort(key=lambda each: order.index(each.wire) if each.place == "path" else len(order))
    found += body.parameters()
    if asks_for_stream(operation) and not any(each.name == "stream" for each in found):
        about = "Whether to ask for a stream, by the media type of the response."
        found.append(Parameter("stream", "", "option", {"type": "boolean", "description": about}, False, {}))
    used = {*OPTIONS, *(each.name for each in found if each.place == "option")}
    for each in found:
        while each.name in used and each.place != "option":
            each.name += "_"
        used.add(each.name)
    return found


def asks_for_stream(operation: Node) -> bool:
    """Whether a response may be a stream or something else, and no argument is known that asks for either."""
    content = {media for each in successes(operation).values() for media in each.get("content", {})}
    streams = {media for media in content if kind_of(media) in STREAMS}
    return bool(streams and content - streams) and "x-stream-when" not in operation


def remarks(operation: Node, path: str, verb: str, schemas: dict[str, Node]) -> Iterator[str]:
    """Yield what users of a method do not expect: arguments that have another name, media types that are left out."""
    place = pointer(("paths", path, verb))
    body = Body(operation, schemas)
    for each in arguments(operation, path, body):
        usual = each.wire if each.place in STYLES else each.schema.get("x-python-name", each.wire)
        if each.name.endswith("_") and not usual.endswith("_"):
            yield f"{place}: {each.wire!r} in the {PLACES[each.place]} is the argument `{each.name}`: the name is taken"
    for media in body.left_out:
        yield f"{place}: the body is sent as {body.media_type}, not as {media}: the arguments are those of the former"


PLACES = {
    "path": "path",
    "query": "query",
    "header": "headers",
    "cookie": "cookies",
    "body": "body",
    "whole": "request",
}


# --- styles ---


def style_of(parameter: Parameter, document: Node, schemas: dict[str, Node]) -> str:
    """Return the style of an argument outside the body, by the names of `http.styles`; "" for the usual one."""
    source, place = parameter.source, parameter.place
    if source.get("content"):
        media = next(iter(source["content"]))
        return "json" if kind_of(media) == "json" else ""
    if place == "header" and source.get(REPEATED):
        return "form*"
    reserved = "+" if source.get("allowReserved") is True and place in ("query", "path") else ""
    if not may_nest(parameter.schema, schemas) and source.get("style") in (None, "form", "simple", "deepObject"):
        return f"+{USUAL_STYLE if place == 'query' else 'simple'}" if reserved else ""
    style = source.get("style") or ("" if "explode" in source else _default(source, document, place))
    style = style or STYLES[place][0]
    explodes = source.get("explode", style in ("form", "cookie"))
    if style in ("spaceDelimited", "pipeDelimited"):
        made = USUAL_STYLE if explodes is True else style
    else:
        made = f"{style}*" if explodes and style != "deepObject" else style
    usual = {"query": "" if DEFAULT_STYLE in document else USUAL_STYLE, "cookie": USUAL_STYLE, "header": "simple"}
    return "" if made == usual.get(place) and not reserved else f"{reserved}{made}"


def _default(source: Node, document: Node, place: str) -> str:
    given: str = source.get(DEFAULT_STYLE) or document.get(DEFAULT_STYLE) or ""
    return given if place == "query" else ""


def field_encoding(wire: str, schema: Node, body: Body, document: Node) -> str:
    """Return the style or the media type of a field of a form; "" for the usual one."""
    encoding = body.encoding(wire)
    if encoding.keys() & {"style", "explode", "allowReserved"}:
        style = encoding.get("style", "form")
        explodes = encoding.get("explode", style == "form") and style != "deepObject"
        reserved = "+" if encoding.get("allowReserved") is True else ""
        return f"{reserved}{style}{'*' if explodes else ''}"
    if "contentType" in encoding:
        return str(encoding["contentType"])
    default = schema.get(DEFAULT_STYLE) or document.get(DEFAULT_STYLE) or ""
    is_form = bool({FORM, MULTIPART} & {*body.kinds.values()})
    return default if is_form and may_nest(schema, body.schemas) else ""


def part_headers(wire: str, body: Body) -> dict[str, str]:
    """Return the headers of a part of a multipart body that have a constant or default value."""
    headers = body.encoding(wire).get("headers", {})
    found = {name: each.get("schema", {}) for name, each in headers.items() if name.lower() != "content-type"}
    values = {name: each.get("const", each.get("default")) for name, each in found.items()}
    return {name: str(value) for name, value in values.items() if value is not None}


def may_nest(schema: Node, schemas: dict[str, Node]) -> bool:
    """Whether a value may be an array or object."""
    core = split_null(resolve(schema, schemas) if "$ref" in schema else schema)[0]
    if ref_name(core):
        core = split_null(resolve(core, schemas))[0]
    if "anyOf" in core:
        return any(may_nest(arm, schemas) for arm in core["anyOf"])
    if core.keys() & {"const", "enum"}:
        return False
    kind: Any = core.get("type")
    kinds: list[Any] = kind if is_list(kind) else [kind]
    return any(each in ("array", "object", None) for each in kinds)


def holds_file(schema: Node, schemas: dict[str, Node], seen: frozenset[str] = frozenset()) -> bool:
    """Whether a field of a multipart body is a file or a list of files."""
    schema = split_null(schema)[0]
    if key := ref_name(schema):
        if key in seen:
            return False
        schema, seen = split_null(schemas[final_name(key, schemas)])[0], seen | {key}
    if "anyOf" in schema:
        return any(holds_file(arm, schemas, seen) for arm in schema["anyOf"])
    if schema.get("type") == "array":
        items = schema.get("items", {})
        return is_node(items) and holds_file(items, schemas, seen)
    return schema.get("format") == "binary"

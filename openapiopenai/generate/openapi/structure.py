"""What an OpenAPI document consists of, as far as the tools read it: kinds of values, names and references.

`KINDS` describes each object of OpenAPI. The type of a field is written like this: `text`, the name of another object,
`[X]` for a list, `{X}` for an object with any keys, `{K>X}` with keys of type K, `X|Y` for either; `!` marks a required
field.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, NamedTuple

from openapiopenai._runtime.json.redaction import redact_url

from .calls import STYLES
from .document import METHODS, Node, children, operations, referred, schemas_of
from .faults import pointer
from .names import python_name
from .values import is_list, is_node, type_of

KINDS: dict[str, dict[str, str]] = {
    "Document": {
        "openapi!": "text|number",
        "$self": "text",
        "info!": "Info",
        "servers": "[Server]",
        "paths": "{PathItem}",
        "webhooks": "{PathItem}",
        "components": "Components",
        "security": "[{[text]}]",
        "tags": "[Tag]",
        "x-resources": "{Described}",
        "x-helpers": "{dotted>source}",
        "x-second-names": "{dotted>dotted}",
        "x-channels": "[Channel]",
        "x-default-style": "style",
        "x-texts": "texts",
    },
    "Info": {"title": "text", "version": "text|number", "description": "text", "summary": "text"},
    "Described": {"description": "text"},
    "Server": {"url!": "text", "name": "text", "description": "text", "variables": "{Variable}"},
    "Variable": {"default": "text", "enum": "[text]", "description": "text"},
    "Tag": {"name!": "text", "summary": "text", "description": "text", "parent": "text", "kind": "text"},
    "Components": {
        "schemas": "{Schema|flag}",
        "parameters": "{Parameter}",
        "requestBodies": "{Body}",
        "responses": "{Response}",
        "headers": "{Header}",
        "securitySchemes": "{SecurityScheme}",
        "examples": "{Example}",
        "links": "{Link}",
        "callbacks": "{Callback}",
        "pathItems": "{PathItem}",
        "mediaTypes": "{Media}",
    },
    "SecurityScheme": {"type!": "text", "description": "text"},
    "Example": {"summary": "text", "description": "text"},
    "Link": {"description": "text"},
    "PathItem": {
        "parameters": "[Parameter]",
        "servers": "[Server]",
        "description": "text",
        "summary": "text",
        **dict.fromkeys(METHODS, "Operation"),
        "additionalOperations": "{Operation}",
    },
    "Operation": {
        "operationId": "text",
        "summary": "text",
        "description": "text",
        "tags": "[text]",
        "deprecated": "flag",
        "parameters": "[Parameter]",
        "requestBody": "Body",
        "responses": "{Response}",
        "callbacks": "{Callback}",
        "security": "[{[text]}]",
        "servers": "[Server]",
        "x-method": "dotted",
        "x-second-names": "[name]",
        "x-text": "published",
        "x-removed": "version",
        "x-stream-event": "text",
        "x-stream-when": "choice",
        "x-stream-end": "StreamEnd",
        "x-stream-class": "source",
        "x-response-by": "ResponseBy",
        "x-page": "text",
        "x-example": "arguments",
        "x-usual": "arguments",
        "x-beta": "text",
    },
    "StreamEnd": {"tags": "[text]", "field": "text"},
    "ResponseBy": {"argument!": "name", "responses!": "{text}"},
    "Parameter": {
        "name!": "text",
        "in!": "place",
        "description": "text",
        "required": "flag",
        "deprecated": "flag",
        "style": "text",
        "explode": "flag",
        "allowReserved": "flag",
        "allowEmptyValue": "flag",
        "x-default-style": "style",
        "x-repeated": "flag",
        "schema": "Schema|flag",
        "content": "{Media}",
        "examples": "{Example}",
        "x-text": "published",
        "x-python-name": "name",
    },
    "Header": {
        "description": "text",
        "required": "flag",
        "schema": "Schema|flag",
        "content": "{Media}",
        "examples": "{Example}",
    },
    "Body": {"description": "text", "content": "{Media}", "required": "flag"},
    "Response": {
        "summary": "text",
        "description": "text",
        "content": "{Media}",
        "headers": "{Header}",
        "links": "{Link}",
    },
    "Media": {
        "schema": "Schema|flag",
        "itemSchema": "Schema|flag",
        "encoding": "{Encoding}",
        "prefixEncoding": "[Encoding]",
        "itemEncoding": "Encoding",
        "examples": "{Example}",
    },
    "Encoding": {
        "contentType": "text",
        "style": "field-style",
        "explode": "flag",
        "allowReserved": "flag",
        "headers": "{Header}",
    },
    "Callback": {},
    "Channel": {
        "name!": "dotted",
        "path!": "text",
        "client!": "text",
        "server!": "text",
        "description": "text",
        "beta": "text",
        "parameters": "[Argument]",
    },
    "Argument": {
        "name!": "argument",
        "in!": "place",
        "description": "text",
        "required": "flag",
        "schema!": "Schema|flag",
    },
    "Schema": {
        "$ref": "text",
        "type": "type|[type]",
        "enum": "[any]",
        "properties": "{Schema|flag}",
        "required": "[text]|flag",
        "items": "Schema|flag",
        "additionalProperties": "Schema|flag",
        "propertyNames": "Schema|flag",
        "contains": "Schema|flag",
        "not": "Schema|flag",
        "if": "Schema|flag",
        "then": "Schema|flag",
        "else": "Schema|flag",
        "prefixItems": "[Schema|flag]",
        "patternProperties": "{Schema|flag}",
        "dependentSchemas": "{Schema|flag}",
        "unevaluatedItems": "Schema|flag",
        "unevaluatedProperties": "Schema|flag",
        "contentSchema": "Schema|flag",
        "$defs": "{Schema|flag}",
        "allOf": "[Schema|flag]",
        "anyOf": "[Schema|flag]",
        "oneOf": "[Schema|flag]",
        "discriminator": "Discriminator",
        "format": "text",
        "pattern": "text",
        "title": "text",
        "description": "text",
        "deprecated": "flag",
        "nullable": "flag",
        "readOnly": "flag",
        "writeOnly": "flag",
        "uniqueItems": "flag",
        "minimum": "number",
        "maximum": "number",
        "exclusiveMinimum": "number|flag",
        "exclusiveMaximum": "number|flag",
        "multipleOf": "step",
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), "count"),
        "x-text": "published",
        "x-python-name": "name",
        "x-default-style": "style",
        "x-mixin": "source",
        "x-former-names": "{version}",
        "x-removed": "version",
        "x-format": "text",
        "x-default-mapping": "text",
        "x-undiscriminated": "text",
        "x-tolerates": "[tolerated]",
        "x-value-texts": "{text}",
    },
    "Discriminator": {"propertyName!": "text", "mapping": "{text}", "defaultMapping": "text"},
}


class Part(NamedTuple):
    """A field of an object of OpenAPI."""

    position: int
    name: str
    is_required: bool
    kinds: str
    """Types of the value."""


@dataclass(frozen=True)
class Dialect:
    """What the documents of some versions consist of."""

    kinds: dict[str, dict[str, str]]
    root: str
    """Object that is the document."""
    sections: dict[str, tuple[str, ...]]
    """Object that may be a reference → where the components are that it refers to."""
    extended: tuple[str, ...]
    """Objects beside which extensions stand."""
    more_types: tuple[str, ...] = ()
    """Types of schemas besides those of JSON."""

    @cached_property
    def fields(self) -> dict[str, dict[str, Part]]:
        """Object → its fields by name."""
        return {
            kind: {
                (bare := name.removesuffix("!")): Part(position, bare, name != bare, kinds)
                for position, (name, kinds) in enumerate(known.items())
            }
            for kind, known in self.kinds.items()
        }

    @cached_property
    def required(self) -> dict[str, list[Part]]:
        """Object → the fields that it must have."""
        return {kind: [each for each in known.values() if each.is_required] for kind, known in self.fields.items()}

    def parts(self, kind: str, value: Node) -> list[Part]:
        """Return the fields that an object has or should have, in the order of the dialect."""
        known = self.fields[kind]
        missing = [each for each in self.required[kind] if each.name not in value]
        return sorted([*(known[name] for name in value if name in known), *missing])


SECTIONS = {
    "Schema": "schemas", "Parameter": "parameters", "Header": "headers", "Body": "requestBodies",
    "Response": "responses", "Example": "examples", "Link": "links", "Callback": "callbacks", "PathItem": "pathItems",
    "SecurityScheme": "securitySchemes", "Media": "mediaTypes",
}  # fmt: skip
OPENAPI = Dialect(
    KINDS, "Document", {kind: ("components", section) for kind, section in SECTIONS.items()}, ("PathItem", "Response")
)
"""OpenAPI 3.0, 3.1 and 3.2."""
TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
TOLERATED = ("absent", "array", "boolean", "null", "number", "object", "string")
MOST_LEVELS = 100
"""Levels of schemas, in each other and over references, that become one type."""
PLACES = ("cookie", "header", "path", "query", "querystring")
SOURCE_PLACES = ("body", "formData", "header", "path", "query")
"""Places of parameters in Swagger 2.0."""
VERSION = re.compile(r"\d+(\.\d+)*", re.ASCII)
WORD = re.compile(r"[^\W\d_A-Z][^\WA-Z]*")
SOURCE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*:[A-Za-z_]\w*", re.ASCII)


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_count(value: Any) -> bool:
    return is_number(value) and value >= 0 and value == int(value)


def is_name(value: Any) -> bool:
    """Whether a value can be the name of an attribute and of an argument."""
    return isinstance(value, str) and value.isidentifier() and value[0] != "_" and not keyword.iskeyword(value)


def is_dotted(value: Any) -> bool:
    """Whether a value is the path of a method or resource: `chat.completions.create`."""
    parts = value.split(".") if isinstance(value, str) else [""]
    return all(map(WORD.fullmatch, parts))


def is_source(value: Any) -> bool:
    """Whether a value names something in a module: `package.module:Name`."""
    return isinstance(value, str) and bool(SOURCE.fullmatch(value))


def is_arguments(value: Any, count: int | None = None) -> bool:
    """Whether a value maps names of arguments, maybe a number of them, to their values."""
    return is_node(value) and all(map(is_name, value)) and len(value) == (count or len(value))


VALUES: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "text": ("a string", lambda value: isinstance(value, str)),
    "flag": ("true or false", lambda value: isinstance(value, bool)),
    "number": ("a number", is_number),
    "step": ("a number above 0", lambda value: is_number(value) and value > 0),
    "count": ("a whole number, 0 or more", is_count),
    "type": (f"one of {', '.join(TYPES)}", lambda value: value in TYPES),
    "tolerated": (f"one of {', '.join(TOLERATED)}", lambda value: value in TOLERATED),
    "place": (f"one of {', '.join(PLACES)}", lambda value: value in PLACES),
    "style": ("form or deepObject", lambda value: value in ("form", "deepObject")),
    "field-style": (f"one of {', '.join(STYLES['query'])}", lambda value: value in STYLES["query"]),
    "source-place": ("one of body, formData, header, path, query", lambda value: value in SOURCE_PLACES),
    "file": ("file", lambda value: value == "file"),
    "version": ("a version such as `1.4`", lambda value: isinstance(value, str) and bool(VERSION.fullmatch(value))),
    "texts": ("own, mark or keep", lambda value: value in ("own", "mark", "keep")),
    "published": ("`published`", lambda value: value == "published"),
    "name": ("a Python name", is_name),
    "argument": ("a Python name that no model has", lambda value: is_name(value) and python_name(value) == value),
    "dotted": ("a path of Python names such as `chat.completions.create`", is_dotted),
    "source": ("`package.module:Name`", is_source),
    "arguments": ("an object whose keys are Python names", is_arguments),
    "choice": ("an object with the name of one argument, and its value", lambda value: is_arguments(value, 1)),
    "any-object": ("an object", lambda value: is_node(value)),
    "any": ("any value", lambda value: True),
}
"""Type of a value → how a fault calls it, and whether a value is of it."""


def kind_of(value: Any) -> str:
    """Return how a fault calls a value."""
    names: dict[type, str] = {dict: "an object", list: "a list", bool: "true or false", type(None): "null"}
    return names.get(type_of(value)) or f"{redact_url(str(value))[:40]!r}"


@cache
def alternatives(kinds: str) -> list[str]:
    """`[text|flag]|flag` → `[text|flag]`, `flag`."""
    return re.findall(r"[\[{].*[\]}]|[\w-]+", kinds)


def called(kind: str) -> str:
    return VALUES[kind][0] if kind in VALUES else "a list" if kind[0] == "[" else "an object"


def objects(kinds: str, value: Any, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[str, tuple[Any, ...], Node]]:
    """Yield the objects of a document that has no faults, with their kinds and the steps that lead to them."""
    for option in alternatives(kinds):
        if option[0] == "[" and is_list(value):
            for index, item in enumerate(value):
                yield from objects(option[1:-1], item, (*steps, index))
        elif option[0] == "{" and is_node(value):
            kind = option[1:-1].rpartition(">")[2]
            for key, item in value.items():
                if not (key.startswith("x-") and kind in OPENAPI.extended):
                    yield from objects(kind, item, (*steps, key))
        elif option in KINDS and is_node(value):
            yield option, steps, value
            for part in OPENAPI.parts(option, value):
                if part.name in value:
                    yield from objects(part.kinds, value[part.name], (*steps, part.name))


def faults_of(document: Node) -> Iterator[str]:
    """Yield what is wrong with a document whose values are of the right kinds, and whose references lead somewhere."""
    yield from _references(document)
    yield from _operations(document)


def _references(document: Node) -> Iterator[str]:
    """Yield the schemas that consist of themselves, or of too many others."""
    schemas = schemas_of(document)
    for name in _chains(schemas, lambda name: [*_alternatives(schemas.get(name))])[1]:
        yield f"{pointer(('components', 'schemas', name))}: the schema refers to itself alone"
    levels, _ = _chains(schemas, lambda name: [*_members(schemas.get(name))])
    for name in schemas:
        below = max((levels.get(each, 0) for each, _ in _members(schemas[name])), default=0)
        if below <= MOST_LEVELS < levels[name]:
            place = pointer(("components", "schemas", name))
            yield f"{place}: schemas consist of each other over more than {MOST_LEVELS} levels: make the chain shorter"


def _chains(
    names: Iterable[str], parts: Callable[[str], Sequence[tuple[str, int]]]
) -> tuple[dict[str, int], list[str]]:
    """Follow the parts of components, each with its level: return the levels below each, and where a chain closes."""
    levels: dict[str, int] = {}
    loops: list[str] = []
    for start in names:
        path = [] if start in levels else [(start, iter(parts(start)))]
        is_open = {start}
        while path:
            name, rest = path[-1]
            inner, _ = next(rest, ("", 0))
            if not inner:
                path.pop()
                is_open.discard(name)
                levels[name] = max((level + levels.get(each, 0) for each, level in parts(name)), default=0)
            elif inner in is_open:
                loops.append(inner)
            elif inner not in levels:
                is_open.add(inner)
                path.append((inner, iter(parts(inner))))
    return levels, list(dict.fromkeys(loops))


def _alternatives(schema: Any) -> Iterator[tuple[str, int]]:
    """Yield the components that a value of a schema may be."""
    if is_node(schema):
        if isinstance(target := schema.get("$ref"), str):
            yield _name_of(target), 1
        for arm in [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
            yield from _alternatives(arm)


def _members(schema: Any, level: int = 1, is_part: bool = True) -> Iterator[tuple[str, int]]:
    """Yield the components that become a part of a schema, or of the type of its values, and their level in it."""
    if is_node(schema):
        if is_part and isinstance(target := schema.get("$ref"), str):
            yield _name_of(target), level
        for step, child in children(schema):
            key = step.partition("/")[0]
            yield from _members(child, level + 1, key == "allOf" or (is_part and key != "properties"))


def _name_of(reference: str) -> str:
    return reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def _operations(document: Node) -> Iterator[str]:
    """Yield faults of paths and their parameters, and identifiers that two operations have."""
    ids: dict[str, str] = {}
    schemas = schemas_of(document)
    for path in document.get("paths", {}):
        if not path.startswith(("/", "x-")):
            yield f"{pointer(('paths', path))}: expected a path that begins with `/`"
    for index, channel in enumerate(document.get("x-channels", ())):
        names = [each.get("name") for each in channel.get("parameters", ())]
        for name in dict.fromkeys(each for each in names if names.count(each) > 1):
            yield f"{pointer(('x-channels', index, 'parameters'))}: {kind_of(name)} is there twice: remove one"
        for key in ("client", "server"):
            if channel.get(key) not in (None, *schemas):
                yield f"{pointer(('x-channels', index, key))}: no component is named {kind_of(channel[key])}"
    for path, method, operation in operations(document):
        steps = ("paths", path, method)
        place = pointer((*steps, "operationId"))
        identity = operation.get("operationId")
        if identity in ids:
            yield f"{place}: {kind_of(identity)} is the `operationId` of {ids[identity]} too: change one"
        elif identity is not None:
            ids[identity] = pointer(steps)
        yield from _named(operation, steps, schemas)
        own = operation.get("parameters", []) + document["paths"][path].get("parameters", [])
        described = {
            str(each.get("name")) for each in (referred(each, document) for each in own) if each.get("in") == "path"
        }
        needed = set(re.findall(r"{([^{}]*)}", path))
        for name in sorted(needed - described):
            yield f"{pointer(steps)}: lacks the path parameter {kind_of(name)}: describe it in `parameters`"
        for name in sorted(described - needed):
            yield f"{pointer(steps)}: the path parameter {kind_of(name)} is not in the path: remove it"


def _named(operation: Node, steps: tuple[str, ...], schemas: dict[str, Node]) -> Iterator[str]:
    """Yield the components and arguments that extensions name, and that are not there."""
    responses = operation.get("x-response-by", {}).get("responses", {})
    for key, name in [
        ("x-stream-event", operation.get("x-stream-event")),
        *(("x-response-by", each) for each in responses.values()),
    ]:
        if name not in (None, "text", *schemas):
            yield f"{pointer((*steps, key))}: no component is named {kind_of(name)}"

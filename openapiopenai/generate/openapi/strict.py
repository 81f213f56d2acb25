"""What is wrong in a spec that someone edits: whatever the normal form would drop, correct or not understand.

A published document is taken as it is; of one's own spec nothing may be lost without a word.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from .document import Node, operations, referred
from .faults import plain, pointer
from .mend import KEYWORDS, SLIPS
from .structure import KINDS, TYPES, kind_of, objects
from .values import is_list

SCHEMA_WORDS = frozenset({
    *KINDS["Schema"], *KEYWORDS, *SLIPS, "example", "externalDocs", "xml", "$schema", "$id", "$anchor", "$comment",
    "$vocabulary", "$dynamicAnchor", "$recursiveAnchor", "$recursiveRef", "definitions", "minContains", "maxContains",
    "dependentRequired", "dependencies",
})  # fmt: skip
OPERATION_WORDS = frozenset({*KINDS["Operation"], "externalDocs"})
PATH_WORDS = frozenset({*KINDS["PathItem"], "$ref"})
EXTENSIONS = frozenset(word for kind in KINDS.values() for key in kind if (word := key.removesuffix("!"))[:2] == "x-")
STATUS = re.compile(r"[1-5](\d\d|XX)|default", re.IGNORECASE)
BOUNDS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)
CLASSES: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int, float), "number": (int, float), "boolean": (bool,), "array": (list,),
    "object": (dict,), "null": (type(None),),
}  # fmt: skip


Steps = tuple[Any, ...]
Fault = tuple[Steps, str]
"""The steps to what would get lost, and what is wrong with it."""


def faults_of_spec(document: Node) -> Iterator[str]:
    """Yield a line for each thing in a spec that would get lost."""
    for steps, what in losses(document):
        yield f"{pointer(steps)}: {what}"
    methods: dict[str, str] = {}
    for path, method, operation in operations(document):
        place, name = pointer(("paths", path, method)), operation.get("x-method")
        if name in methods:
            yield f"{place}/x-method: `{name}` is the method of {methods[name]} too: change one"
        elif name:
            methods[name] = place
        for index, each in enumerate(operation.get("parameters", [])):
            parameter = referred(each, document)
            if parameter.get("in") == "path" and parameter.get("required") is not True:
                yield f"{place}/parameters/{index}: a path parameter is always needed: add `required: true`"


def losses(document: Node) -> Iterator[Fault]:
    """Yield what a document has that means nothing, or contradicts the rest."""
    for kind, steps, node in objects("Document", document):
        if kind == "Schema":
            yield from _schema(node, steps)
        elif kind == "PathItem":
            yield from _words(node, PATH_WORDS, steps)
        elif kind == "Operation":
            yield from _words(node, OPERATION_WORDS, steps)
            yield from _operation(node, steps, document)


def _words(node: Node, known: frozenset[str], steps: Steps) -> Iterator[Fault]:
    """Yield the keys of an object that have no meaning, and extensions that look like misspelled ones."""
    for key in node:
        if key in known or (key.startswith("x-") and (key in EXTENSIONS or not _similar(key, EXTENSIONS))):
            continue
        meant = _similar(key, known)
        yield (*steps, key), "has no meaning" + (f": did you mean `{meant[0]}`?" if meant else ": remove it")


@cache
def _similar(key: str, known: frozenset[str]) -> list[str]:
    return difflib.get_close_matches(key, known, 1, 0.84)


def _operation(operation: Node, steps: Steps, document: Node) -> Iterator[Fault]:
    seen: set[tuple[Any, Any]] = set()
    for index, each in enumerate(operation.get("parameters", [])):
        parameter = referred(each, document)
        place = parameter.get("in"), parameter.get("name")
        if place in seen:
            yield (*steps, "parameters", index), f"the {place[0]} parameter {place[1]!r} is there twice: remove one"
        seen.add(place)
    for status in operation.get("responses", {}):
        if not (STATUS.fullmatch(status) or status.startswith("x-")):
            yield (*steps, "responses", status), "expected a status such as `200`, `4XX` or `default`"
    schemes = document.get("components", {}).get("securitySchemes", {})
    for index, needed in enumerate(operation.get("security", [])):
        if missing := [each for each in needed if each not in schemes]:
            yield (*steps, "security", index), f"no security scheme is named {plain(missing[0], 80)!r}"


def _schema(schema: Node, steps: Steps) -> Iterator[Fault]:
    yield from _words(schema, SCHEMA_WORDS, steps)
    if "$ref" not in schema:
        is_part = bool({"allOf", "anyOf", "oneOf"} & {*steps[-2:-1], *schema})
        for inner, what in [*_members(schema, is_part), *_values(schema)]:
            yield (*steps, *inner), what


def _members(schema: Node, is_part: bool) -> Iterator[Fault]:
    """Yield what is required and not there, unless other schemas complete this one."""
    known = schema.get("properties", {})
    if known and not is_part and is_list(schema.get("required")):
        for index, name in enumerate(schema["required"]):
            if name not in known:
                yield ("required", index), f"{plain(name, 80)!r} is no property: add it, or remove it here"
    for low, high in BOUNDS:
        if low in schema and high in schema and schema[low] > schema[high]:
            yield (low,), f"is above `{high}`"


def _values(schema: Node) -> Iterator[Fault]:
    """Yield constants, enums and defaults that do not fit."""
    kinds = schema.get("type", [])
    kinds = kinds if is_list(kinds) else [kinds]
    values = schema.get("enum", [...])
    if not values:
        yield ("enum",), "has no values: add some, or remove it"
    seen: set[str] = set()
    for index, value in enumerate(schema.get("enum", [])):
        text = json.dumps(value, sort_keys=True)
        if text in seen:
            yield ("enum", index), f"{plain(text, 80)} is there twice: remove one"
        elif value is not None and not _is_of(value, kinds):
            yield ("enum", index), f"expected {' or '.join(kinds)}, got {kind_of(value)}"
        seen.add(text)
    if "const" in schema and not _is_of(schema["const"], kinds):
        yield ("const",), f"expected {' or '.join(kinds)}, got {kind_of(schema['const'])}"
    default = schema.get("default")
    if default is not None and not _is_of(default, kinds):
        yield ("default",), f"expected {' or '.join(kinds)}, got {kind_of(default)}"
    elif default is not None and values != [...] and not is_list(default) and default not in values:
        yield ("default",), f"{kind_of(default)} is no value of the `enum`"


def remove(document: Any, steps: Steps) -> None:
    """Remove what is at a place."""
    for step in steps[:-1]:
        document = document[step]
    del document[steps[-1]]


def _is_of(value: Any, kinds: list[str]) -> bool:
    if not kinds:
        return True
    if isinstance(value, bool):
        return "boolean" in kinds
    if "integer" in kinds and "number" not in kinds and isinstance(value, float) and not value.is_integer():
        return False
    return any(isinstance(value, CLASSES[kind]) for kind in kinds if kind in TYPES)

"""What is wrong in a spec that someone edits: whatever the normal form would drop, correct or not understand.

A published document is taken as it is; of one's own spec nothing may be lost without a word.
"""

from __future__ import annotations

import difflib
import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from .document import Node, children, operations, referred, slots
from .faults import plain, pointer
from .mend import KEYWORDS, SLIPS
from .structure import KINDS, TYPES, kind_of
from .values import is_list, is_node

SCHEMA_WORDS = {
    *KINDS["Schema"], *KEYWORDS, *SLIPS, "example", "externalDocs", "xml", "$schema", "$id", "$anchor", "$comment",
    "$vocabulary", "$dynamicAnchor", "$recursiveAnchor", "$recursiveRef", "definitions", "minContains", "maxContains",
    "dependentRequired", "dependencies",
}  # fmt: skip
OPERATION_WORDS = {*KINDS["Operation"], "externalDocs"}
PATH_WORDS = {*KINDS["PathItem"], "$ref"}
EXTENSIONS = sorted({word for kind in KINDS.values() for key in kind if (word := key.removesuffix("!"))[:2] == "x-"})
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


def faults_of_spec(document: Node) -> Iterator[str]:
    """Yield a line for each thing in a spec that would get lost."""
    for slot in slots(document):
        yield from _schema(slot.schema, (*_steps(slot.place), *(() if slot.is_component else (slot.key,))), False)
    for path, item in document.get("paths", {}).items():
        if not path.startswith("x-"):
            yield from _words(item, PATH_WORDS, ("paths", path))
    methods: dict[str, str] = {}
    for path, method, operation in operations(document):
        steps = ("paths", path, method)
        yield from _words(operation, OPERATION_WORDS, steps)
        yield from _operation(operation, steps, document)
        name = operation.get("x-method")
        if name in methods:
            yield f"{pointer((*steps, 'x-method'))}: `{name}` is the method of {methods[name]} too: change one"
        elif name:
            methods[name] = pointer(steps)


def _steps(place: str) -> tuple[str, ...]:
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in place.split("/"))


def _words(node: Node, known: set[str], steps: tuple[str, ...]) -> Iterator[str]:
    """Yield the keys of an object that have no meaning, and extensions that look like misspelled ones."""
    for key in node:
        if key in known or (key.startswith("x-") and (key in EXTENSIONS or not _similar(key, EXTENSIONS))):
            continue
        meant = _similar(key, known)
        yield f"{pointer((*steps, key))}: has no meaning" + (
            f": did you mean `{meant[0]}`?" if meant else ": remove it"
        )


def _similar(key: str, known: Any) -> list[str]:
    return difflib.get_close_matches(key, known, 1, 0.84)


def _operation(operation: Node, steps: tuple[str, ...], document: Node) -> Iterator[str]:
    found = [referred(each, document) for each in operation.get("parameters", [])]
    for (place, name), count in Counter((each.get("in"), each.get("name")) for each in found).items():
        if count > 1:
            yield f"{pointer((*steps, 'parameters'))}: the {place} parameter {name!r} is there twice: remove one"
    for index, each in enumerate(found):
        if each.get("in") == "path" and each.get("required") is not True:
            yield f"{pointer((*steps, 'parameters', index))}: a path parameter is always needed: add `required: true`"
    for status in operation.get("responses", {}):
        if not (STATUS.fullmatch(status) or status.startswith("x-")):
            yield f"{pointer((*steps, 'responses', status))}: expected a status such as `200`, `4XX` or `default`"
    schemes = document.get("components", {}).get("securitySchemes", {})
    for index, needed in enumerate(operation.get("security", [])):
        for name in [each for each in needed if each not in schemes]:
            yield f"{pointer((*steps, 'security', index))}: no security scheme is named {plain(name, 80)!r}"


def _schema(schema: Any, steps: tuple[str, ...], is_part: bool) -> Iterator[str]:
    """Yield the faults of a schema and of all in it; a part is a member of `allOf`, which others complete."""
    if not is_node(schema):
        return
    yield from _words(schema, SCHEMA_WORDS, steps)
    if "$ref" not in schema:
        yield from (f"{pointer(steps)}{fault}" for fault in _facts(schema, is_part))
    for step, child in children(schema):
        keyword, _, name = step.partition("/")
        inner = (*steps, keyword, name) if name else (*steps, keyword)
        yield from _schema(child, inner, keyword in ("allOf", "anyOf", "oneOf") or (is_part and keyword == "allOf"))


def _facts(schema: Node, is_part: bool) -> Iterator[str]:
    known = schema.get("properties", {})
    if known and not is_part and not schema.keys() & {"allOf", "anyOf", "oneOf"} and is_list(schema.get("required")):
        for name in [each for each in schema["required"] if each not in known]:
            yield f"/required: {plain(name, 80)!r} is no property: add it, or remove it here"
    kinds = schema.get("type", [])
    kinds = kinds if is_list(kinds) else [kinds]
    if "enum" in schema:
        yield from _enum(schema["enum"])
    values = [("const", schema[each]) for each in ("const",) if each in schema]
    values += [("default", schema["default"])] if schema.get("default") is not None else []
    values += [(f"enum/{index}", value) for index, value in enumerate(schema.get("enum", [])) if value is not None]
    for key, value in values:
        if kinds and not _is_of(value, kinds):
            yield f"/{key}: expected {' or '.join(kinds)}, got {kind_of(value)}"
    default = schema.get("default")
    if default is not None and "enum" in schema and not is_list(default) and default not in schema["enum"]:
        yield f"/default: {kind_of(default)} is no value of the `enum`"
    for low, high in BOUNDS:
        if low in schema and high in schema and schema[low] > schema[high]:
            yield f"/{low}: is above `{high}`"


def _enum(values: list[Any]) -> Iterator[str]:
    if not values:
        yield "/enum: has no values: add some, or remove it"
    for text, count in Counter(json.dumps(value, sort_keys=True) for value in values).items():
        if count > 1:
            yield f"/enum: {plain(text, 80)} is there twice: remove one"


def _is_of(value: Any, kinds: list[str]) -> bool:
    if isinstance(value, bool):
        return "boolean" in kinds
    if "integer" in kinds and "number" not in kinds and isinstance(value, float) and value != int(value):
        return False
    return any(isinstance(value, CLASSES[kind]) for kind in kinds if kind in TYPES)

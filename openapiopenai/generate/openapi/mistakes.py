"""Mends the usual mistakes of published documents, where there is no doubt what is meant; each one is noted.

A spec that someone owns is not mended: there the mistake is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .document import Node, operations, referred
from .faults import plain, pointer
from .strict import losses, remove
from .structure import TYPES
from .values import is_list

TYPE_WORDS = {
    "int": "integer", "int32": "integer", "int64": "integer", "long": "integer", "float": "number", "double": "number",
    "decimal": "number", "bool": "boolean", "str": "string", "text": "string", "date": "string", "datetime": "string",
    "date-time": "string", "uuid": "string", "file": "string", "binary": "string", "list": "array", "map": "object",
    "dict": "object", "hash": "object", "none": "null",
}  # fmt: skip
"""Words for types, in small letters → the types of JSON."""


def mend_schema(schema: Node, more_types: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """Correct keywords whose value is of the wrong kind; yield the keyword and a note on it.

    `more_types` are those that the version of the document has besides the types of JSON.
    """
    if is_list(items := schema.get("items")):
        schema["prefixItems"] = schema.pop("items")
        schema["items"] = schema.pop("additionalItems", {})
        yield "items", f"a list of {len(items)} schemas is taken for `prefixItems`"
    if schema.get("type") not in more_types:
        yield from (("type", note) for note in _mend_type(schema))


def _mend_type(schema: Node) -> Iterator[str]:
    """Correct words for types; one that says nothing is removed."""
    given = schema.get("type")
    words: list[Any] = given if is_list(given) else [given]
    if not all(isinstance(word, str) or (word is None and is_list(given)) for word in words):
        return
    meant = {word: _type_of(word) for word in words if word not in TYPES}
    for word, found in meant.items():
        shown = "null" if word is None else repr(plain(word, 40))
        yield f"{shown} is taken for {found!r}" if found else f"{shown} is no type: it is taken for any"
    if None in meant.values():
        del schema["type"]
    elif meant:
        schema["type"] = [meant.get(word, word) for word in words] if is_list(given) else meant[given]
    if not is_list(given) and str(given).lower() in ("file", "binary"):
        schema.setdefault("format", "binary")


def _type_of(word: str | None) -> str | None:
    """Return the type that a word stands for; YAML reads `null` without quotes as no word."""
    small = "null" if word is None else word.lower()
    return small if small in TYPES else TYPE_WORDS.get(small)


def mend(document: Node) -> Iterator[str]:
    """Correct a document whose values are of the right kinds; yield a note on each mistake."""
    yield from mend_operations(document)
    for steps, what in reversed([*losses(document)]):
        remove(document, steps)
        yield f"{pointer(steps)}: {what.partition(': ')[0]}: left out"


def mend_operations(document: Node) -> Iterator[str]:
    """Make paths and their parameters agree, and identifiers differ."""
    paths = document.get("paths", {})
    for path in [each for each in paths if not each.startswith(("/", "x-"))]:
        if f"/{path}" not in paths:
            paths[f"/{path}"] = paths.pop(path)
            yield f"{pointer(('paths', path))}: taken for {plain('/' + path)}"
    ids: set[str] = set()
    for path, method, operation in operations(document):
        identity = operation.get("operationId")
        place = pointer(("paths", path, method))
        if identity in ids:
            del operation["operationId"]
            yield f"{place}: the `operationId` {plain(str(identity), 80)!r} is that of another operation: left out"
        elif identity is not None:
            ids.add(identity)
        yield from (f"{place}: {note}" for note in _mend_parameters(operation, path, document))


def _mend_parameters(operation: Node, path: str, document: Node) -> Iterator[str]:
    needed = dict.fromkeys(re.findall(r"{([^{}]*)}", path))
    holders = [operation.get("parameters", []), document["paths"][path].get("parameters", [])]
    described = {each.get("name") for holder in holders for each in _of_path(holder, document)}
    for name in needed:
        if name not in described:
            parameter = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            operation.setdefault("parameters", []).append(parameter)
            yield f"lacks the path parameter {plain(name, 80)!r}: taken for a string"
    for holder in holders:
        for each in [*holder]:
            found = referred(each, document)
            if found.get("in") == "path":
                found["required"] = True
            if found.get("in") == "path" and found.get("name") not in needed:
                holder.remove(each)
                yield f"the path parameter {plain(str(found.get('name')), 80)!r} is not in the path: left out"


def _of_path(holder: list[Node], document: Node) -> Iterator[Node]:
    for each in holder:
        found = referred(each, document)
        if found.get("in") == "path":
            yield found

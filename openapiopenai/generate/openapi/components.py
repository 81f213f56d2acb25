"""Gives components names that can be those of classes and files."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from .document import SCHEMA_REF, Node, operations, schemas_of
from .names import FILE_NAMES, LONGEST_FILE, Names, fold, made_beside, pascal
from .reserved import model_classes
from .values import is_list, is_node

PUBLISHED = "x-published-name"
"""Extension of a component: what the published document calls it."""

VALUES = ("default", "const", "enum", "example", "examples")
"""Keys that hold values, in which nothing is a reference."""


def name_components(document: Node, remembered: Node) -> list[str]:
    """Rename the components whose names cannot be used; return a remark on each.

    A new name depends on no order, and is the one that the remembered document has for the same component.
    """
    schemas = schemas_of(document)
    former = {schema[PUBLISHED]: name for name, schema in remembered.items() if PUBLISHED in schema}
    folded = {fold(name) for name in schemas}
    kept: dict[str, str] = {}
    for name in sorted(schemas, key=lambda name: (name in former, pascal(name) != name, name)):
        if _is_usable(name) and not any(each in folded for each in made_beside(fold(name))):
            kept.setdefault(fold(name), name)
    odd = sorted(name for name in schemas if kept.get(fold(name)) != name)
    if not odd:
        return []
    names = Names(kept.values())
    new = {name: former[name] for name in odd if name in former and names.claim(former[name])}
    new |= {name: names.new(_similar(name)) for name in odd if name not in new}
    for name in odd:
        if is_node(schemas[name]):
            schemas[name][PUBLISHED] = name
    rename(document, new)
    return [f"the component {old!r} is called {name}" for old, name in new.items()]


def rename(document: Node, new: dict[str, str]) -> None:
    """Give components other names, and what refers to them as well; the old names may be missing."""
    if not new:
        return
    schemas = schemas_of(document)
    document["components"]["schemas"] = {new.get(name, name): schema for name, schema in schemas.items()}
    _point(document, {SCHEMA_REF + _escaped(old): SCHEMA_REF + name for old, name in new.items()})
    for _, _, operation in operations(document):
        _rename(operation, ("x-stream-event",), new)
        responses = operation.get("x-response-by", {}).get("responses", {})
        _rename(responses, tuple(responses), new)
    for channel in document.get("x-channels", ()):
        _rename(channel, ("client", "server"), new)


def _is_usable(name: str) -> bool:
    made = pascal(name)
    return (
        re.fullmatch(r"[\w.-]+", name) is not None
        and unicodedata.is_normalized("NFKC", name)
        and made.isidentifier()
        and made not in model_classes()
        and made.lower() not in FILE_NAMES
        and len(made.encode()) <= LONGEST_FILE
    )


def _similar(name: str) -> str:
    return pascal(name) or "Schema"


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _rename(holder: Node, keys: tuple[str, ...], new: dict[str, str]) -> None:
    for key in keys:
        if key in holder:
            holder[key] = new.get(holder[key], holder[key])


def _point(node: Any, new: dict[str, str], *, named: bool = False) -> None:
    """Change references, and the targets of discriminators, in place; keys of `named` parts are no keywords."""
    if is_list(node):
        for each in node:
            _point(each, new)
    elif is_node(node):
        for key, value in node.items():
            if isinstance(value, str) and (key in ("$ref", "x-default-mapping") or value.startswith(SCHEMA_REF)):
                node[key] = new.get(value, value)
            elif named or key not in VALUES:
                _point(value, new, named=key == "properties" and not named)

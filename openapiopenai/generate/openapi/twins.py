"""Components that differ from another one only by a name prefix."""

from __future__ import annotations

from typing import Any

from .document import SCHEMA_REF, Node, final_name, ref
from .values import is_list, is_node

IGNORED = ("description", "summary", "examples", "title")


def twins(schemas: dict[str, Node], prefix: str) -> dict[str, str]:
    """Twin → plain schema: the largest set of pairs that are equal at every level."""
    pairs = {
        name: name[len(prefix) :] for name in schemas if name.startswith(prefix) and name[len(prefix) :] in schemas
    }
    while True:
        unequal = [
            twin
            for twin, plain in pairs.items()
            if final_name(twin, schemas) != plain and not _same(schemas[twin], schemas[plain], pairs, schemas)
        ]
        if not unequal:
            return pairs
        for twin in unequal:
            del pairs[twin]


def _same(twin: Any, plain: Any, pairs: dict[str, str], schemas: dict[str, Node], names: bool = False) -> bool:
    if is_node(twin) and is_node(plain):
        left, right = _facts(twin, names), _facts(plain, names)
        return left.keys() == right.keys() and all(
            _same(left[key], right[key], pairs, schemas, key in ("properties", "mapping"))
            if key != "required" or not is_list(left[key])
            else sorted(left[key]) == sorted(right[key])
            for key in left
        )
    if is_list(twin) and is_list(plain):
        return len(twin) == len(plain) and all(_same(a, b, pairs, schemas) for a, b in zip(twin, plain, strict=True))
    if isinstance(twin, str) and isinstance(plain, str) and twin.startswith(SCHEMA_REF):
        left_name = final_name(twin[len(SCHEMA_REF) :], schemas)
        right_name = final_name(plain[len(SCHEMA_REF) :], schemas)
        return left_name == right_name or pairs.get(left_name) == right_name
    return type(twin) is type(plain) and bool(twin == plain)


def _facts(node: Node, names: bool) -> Node:
    """Return a node without descriptions and extensions; a map of property names is returned unchanged."""
    if names:
        return node
    return {k: v for k, v in node.items() if k not in IGNORED and not k.startswith("x-")}


def redirect(node: Any, pairs: dict[str, str]) -> Any:
    """Replace every reference to a twin with one to the plain schema."""
    if is_node(node):
        return {key: redirect(value, pairs) for key, value in node.items()}
    if is_list(node):
        return [redirect(value, pairs) for value in node]
    if isinstance(node, str) and node.startswith(SCHEMA_REF):
        name = node[len(SCHEMA_REF) :]
        return SCHEMA_REF + pairs.get(name, name)
    return node


def alias_twins(document: Node, prefix: str, cut_out: set[str]) -> None:
    """Turn twins into aliases; those extracted from inline schemas are removed, as nobody refers to them by name."""
    schemas: dict[str, Node] = document["components"]["schemas"]
    pairs = twins(schemas, prefix)
    if not pairs:
        return
    changed = redirect(document, pairs)
    document.clear()
    document.update(changed)
    schemas = document["components"]["schemas"]
    for twin, plain in pairs.items():
        if twin in cut_out:
            del schemas[twin]
        else:
            kept = {k: v for k, v in schemas[twin].items() if k == "description"}
            schemas[twin] = {**ref(plain), **kept}

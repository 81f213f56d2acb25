"""Moves null from components to the places that use them."""

from __future__ import annotations

from .document import Node, is_union, map_children, ref_name, slots, split_null, with_null


def push_out_null(document: Node) -> None:
    """Remove null from every component and add it to each reference to that component."""
    schemas: dict[str, Node] = document["components"]["schemas"]
    nullable: set[str] = set()
    while True:
        found = {name for name, schema in schemas.items() if name not in nullable and _allows_null(schema, nullable)}
        if not found:
            break
        nullable |= found
    if not nullable:
        return
    for name in nullable:
        schemas[name] = split_null(schemas[name])[0]
        if schemas[name].get("default", ...) is None:
            del schemas[name]["default"]
    for slot in slots(document):
        schema = slot.schema
        if slot.is_component and (is_union(schema) or "$ref" in schema):
            # null in here belongs to the component and was removed above
            slot.holder[slot.key] = map_children(schema, lambda s: _arm(s, nullable))
        else:
            slot.holder[slot.key] = _fix(schema, nullable)


def _allows_null(schema: Node, nullable: set[str]) -> bool:
    if split_null(schema)[1]:
        return True
    arms = schema.get("anyOf", [schema])
    return any(ref_name(arm) in nullable for arm in arms)


def _fix(schema: Node, nullable: set[str]) -> Node:
    core, null = split_null(schema)
    if "anyOf" in core:
        null = null or any(ref_name(arm) in nullable for arm in core["anyOf"])
        core = map_children(core, lambda arm: _arm(arm, nullable))
    else:
        null = null or ref_name(core) in nullable
        core = map_children(core, lambda child: _fix(child, nullable))
    return with_null(core) if null else core


def _arm(arm: Node, nullable: set[str]) -> Node:
    """Remove null from a variant, as it belongs to the union; process what is inside the variant separately."""
    if "$ref" in arm:
        return arm
    return map_children(split_null(arm)[0], lambda child: _fix(child, nullable))

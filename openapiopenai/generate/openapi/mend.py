"""Converts single schemas from OpenAPI 3.0 or 3.1, including common mistakes, to plain JSON Schema keywords."""

from __future__ import annotations

import json
from typing import Any

from .document import NULL, Node, is_text_or_place, map_children, ref, split_null, with_null
from .values import is_list, is_node, type_of

KEYWORDS = {
    "$ref", "type", "const", "enum", "properties", "required", "additionalProperties", "items",
    "allOf", "anyOf", "oneOf", "discriminator", "format", "pattern", "default", "description",
    "deprecated", "examples", "readOnly", "writeOnly", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems",
    "uniqueItems", "minProperties", "maxProperties", "propertyNames", "contentEncoding",
    "contentMediaType",
}  # fmt: skip
SLIPS = {
    "min_items": "minItems",
    "max_items": "maxItems",
    "min_length": "minLength",
    "max_length": "maxLength",
}
# Keywords that add nothing once the variants of a union are considered.
CONSTRAINT_ONLY = {"required", "description", "title", "not", "properties"}
SCALARS: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}


def mend(schema: Any, owner: str) -> Node:
    """Return a schema in plain keywords; `owner` is the component that `$recursiveRef` refers to."""
    if not is_node(schema):
        return {}  # `true`, or a mistake
    node: Node = {SLIPS.get(str(key), str(key)): value for key, value in schema.items()}
    if "$recursiveRef" in node:
        return ref(owner)
    if "$ref" in node:
        # Keywords for the shape next to a reference repeat what the reference says.
        nullable = node.get("nullable") is True
        node = {k: v for k, v in node.items() if k == "$ref" or is_text_or_place(k)}
        return with_null(node) if nullable else node
    nullable = _nullable(node)
    _examples(node)
    _bounds(node)
    _types(node)
    _constants(node)
    _arms(node)
    node = {k: v for k, v in node.items() if k in KEYWORDS or k.startswith("x-")}
    node = map_children(node, lambda child: mend(child, owner))
    node = _union(node)
    if is_list(node.get("required")) and not node["required"]:
        del node["required"]
    if nullable:
        return with_null(node)
    if node.get("default", ...) is None and not split_null(node)[1] and "$ref" not in node:
        del node["default"]
    return node


def _nullable(node: Node) -> bool:
    nullable = node.pop("nullable", False) is True
    members = node.get("allOf")
    if is_list(members):
        nullable = nullable or any(m.get("nullable") is True and len(m) == 1 for m in members)
        node["allOf"] = [member for member in members if set(member) - {"nullable"}]
    if is_list(node.get("enum")) and None in node["enum"]:
        nullable = True
        node["enum"] = [value for value in node["enum"] if value is not None]
    kind = node.get("type")
    if is_list(kind):
        nullable = nullable or "null" in kind
        kinds = [each for each in kind if each != "null"]
        if len(kinds) == 1:
            node["type"] = kinds[0]
        elif kinds:
            del node["type"]
            node["anyOf"] = [{"type": each, **_facts_for(each, node)} for each in kinds]
            for key in ("items", "properties", "required", "additionalProperties"):
                node.pop(key, None)
        else:
            node["type"] = "null"
    return nullable


def _facts_for(kind: str, node: Node) -> Node:
    keys = {"array": ("items",), "object": ("properties", "required", "additionalProperties")}
    return {key: node[key] for key in keys.get(kind, ()) if key in node}


def _examples(node: Node) -> None:
    example = node.get("example", {})
    if "example" in node and not (is_node(example) and "properties" in example):
        node.setdefault("examples", [example])
    node.pop("example", None)
    if not is_list(node.get("examples")):
        node.pop("examples", None)


def _bounds(node: Node) -> None:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(node.get(exclusive), bool) and node.pop(exclusive) and bound in node:
            node[exclusive] = node.pop(bound)


def _types(node: Node) -> None:
    if "oneOf" in node:
        node["anyOf"] = [*node.get("anyOf", []), *node.pop("oneOf")]
    required = node.pop("required", None)
    if is_list(required):
        node["required"] = list(dict.fromkeys(required))
    if "type" not in node:
        if "properties" in node or is_node(node.get("additionalProperties")):
            node["type"] = "object"
        elif "items" in node:
            node["type"] = "array"
        elif node.get("enum"):
            node["type"] = SCALARS.get(type_of(node["enum"][0]), "string")
        elif "const" in node:
            node["type"] = SCALARS.get(type_of(node["const"]), "string")
    kind = node.get("type")
    if kind == "array":
        node.setdefault("items", {})
        node.pop("discriminator", None)
        node.pop("required", None)
        items = node["items"]
        misplaced = items.get("default") if is_node(items) else None
        if is_list(misplaced) and items.get("type") != "array":
            # the default of the array, placed one level too deep
            node["items"] = {k: v for k, v in items.items() if k != "default"}
            node.setdefault("default", misplaced)
    if kind == "object" and not node.keys() & {"anyOf", "allOf"}:
        if not node.get("properties"):
            node.pop("properties", None)
            node.pop("required", None)
            if node.setdefault("additionalProperties", True) is False:
                node["properties"] = {}
        elif node.get("additionalProperties") == {}:
            node["additionalProperties"] = True
    if node.get("additionalProperties") == {}:
        node["additionalProperties"] = True


def _constants(node: Node) -> None:
    values = node.get("enum")
    default = node.get("default")
    if is_list(default) and node.get("type") in SCALARS.values():
        del node["default"]  # intended for a list of these
        if len(default) == 1:
            node["default"] = default[0]
    if is_list(values):
        unique = list({json.dumps(value): value for value in values}.values())
        node["enum"] = unique
        if len(unique) == 1:
            mended = {("const" if k == "enum" else k): v for k, v in node.items()}
            mended["const"] = unique[0]
            node.clear()
            node.update(mended)
        elif not unique:
            del node["enum"]
    elif node.get("x-stainless-const") is True and "default" in node:
        node["const"] = node["default"]


def _arms(node: Node) -> None:
    """Remove variants that only add constraints; the object they are attached to defines the properties."""
    arms = node.get("anyOf")
    if arms is None:
        return
    real = [arm for arm in arms if not _only_constrains(arm)]
    if real:
        node["anyOf"] = real
        # `type: object` next to the variants is redundant, as each variant states it.
        if "properties" not in node:
            node.pop("type", None)
            node.pop("required", None)
    else:
        del node["anyOf"]
        if node.get("type") == "object" and "properties" not in node:
            node.setdefault("additionalProperties", True)


def _only_constrains(arm: Any) -> bool:
    if not is_node(arm) or "required" not in arm:
        return False
    if set(arm) - CONSTRAINT_ONLY:
        return False
    return not any(arm.get("properties", {}).values())


def _union(node: Node) -> Node:
    """Flatten nested unions; reduce a union of one variant to that variant; put null last."""
    arms = node.get("anyOf")
    if arms is None:
        return node
    has_null = False
    flat: list[Node] = []
    for arm in arms:
        core, null = (arm, True) if arm == NULL else split_null(arm)
        has_null = has_null or null
        if arm == NULL:
            continue
        if "anyOf" in core and "properties" not in core:
            flat.extend(core["anyOf"])
        else:
            flat.append(core)
    unique: list[Node] = []
    for arm in flat:
        if arm not in unique:
            unique.append(arm)
    beside = {key: value for key, value in node.items() if key != "anyOf"}
    if len(unique) == 1:
        beside.pop("discriminator", None)
        single = {**unique[0], **beside}
        return with_null(single) if has_null else single
    if not unique:
        return {**beside, **NULL}
    union = {"anyOf": unique, **beside}
    return with_null(union) if has_null else union

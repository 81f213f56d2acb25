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
VALUE_TEXTS = ("x-enumNames", "x-enum-varnames", "x-enumDescriptions", "x-enum-descriptions")
"""Extensions that other tools know for the names and the meanings of the values of an enum; the last one wins."""
JSON_TYPES: dict[type, str] = {dict: "object", list: "array", type(None): "null"}
# Keywords that add nothing once the variants of a union are considered.
CONSTRAINT_ONLY = {"required", "description", "title", "not", "properties"}
ADDED = {"properties", "required", "allOf", "anyOf", "oneOf", "additionalProperties", "patternProperties"}
"""Keywords that say more than the reference beside them."""
SCALARS: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}


def mend(schema: Any, owner: str) -> Node:
    """Return a schema in plain keywords; `owner` is the component that `$recursiveRef` refers to."""
    if not is_node(schema):
        return {}  # `true`, `false` (nothing that a client could do about it), or a mistake
    node: Node = {SLIPS.get(str(key), str(key)): value for key, value in schema.items()}
    if "$recursiveRef" in node:
        return ref(owner)
    if "$ref" in node:
        if node.keys() & ADDED:
            beside = {key: node.pop(key) for key in [*node] if is_text_or_place(key)}
            node = {**beside, "allOf": [{"$ref": node.pop("$ref")}, node]}
            return mend(node, owner)
        # Other keywords for the shape next to a reference repeat what the reference says.
        nullable = node.get("nullable") is True
        node = {k: v for k, v in node.items() if k == "$ref" or is_text_or_place(k)}
        return with_null(node) if nullable else node
    if "oneOf" in node:
        node["anyOf"] = [*node.get("anyOf", []), *node.pop("oneOf")]
    _tuples(node)
    _patterns(node)
    _value_texts(node)
    _mixed(node)
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


def _tuples(node: Node) -> None:
    """Let items be any of those that an array lists by position."""
    listed = node.pop("prefixItems", None)
    if is_list(listed):
        items = node.get("items")
        more = [items] if is_node(items) else []
        node["items"] = {"anyOf": [*listed, *more]}
        node.setdefault("type", "array")
        if items is False:
            node.setdefault("maxItems", len(listed))


def _patterns(node: Node) -> None:
    """Let all further properties be any of those that an object lists by patterns of names."""
    patterns = node.pop("patternProperties", None)
    rest = node.pop("unevaluatedProperties", None)
    if "anyOf" in node:
        rest = None  # the arms have the properties: `additionalProperties` here would forbid theirs
    more = node.setdefault("additionalProperties", rest)
    if is_node(patterns) and patterns and (more is None or more is False or is_node(more)):
        kinds = [each for each in (*patterns.values(), more) if is_node(each)]
        node["additionalProperties"] = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    elif more is None:
        del node["additionalProperties"]


def _value_texts(node: Node) -> None:
    """Note what the values of an enum mean, as the usual extensions say it: by position or by value."""
    values = node.get("enum")
    texts: dict[str, str] = {}
    for given in [node.pop(key) for key in VALUE_TEXTS if key in node]:
        by_value: Node = dict(zip(map(str, values), given, strict=False)) if is_list(values) and is_list(given) else {}
        by_value = given if is_node(given) else by_value
        texts |= {value: str(text) for value, text in by_value.items() if text and text != value}
    if texts and is_list(values):
        node.setdefault("x-value-texts", texts)


def _mixed(node: Node) -> None:
    """Split an enum whose values are of several types; write those of a string as strings."""
    values = node.get("enum")
    if not is_list(values):
        return
    if node.get("type") in ("string", ["string"]):
        node["enum"] = [value if isinstance(value, str) or value is None else json.dumps(value) for value in values]
        return
    by_type = {kind: [each for each in values if SCALARS.get(type_of(each)) == kind] for kind in SCALARS.values()}
    kinds = [kind for kind, found in by_type.items() if found]
    allowed = node.get("type", kinds) if is_list(node.get("type", [])) else [node["type"]]
    if any(is_list(each) or is_node(each) for each in values):
        del node["enum"]
    elif values == [None]:
        del node["enum"]
        node.pop("nullable", None)
        node["type"] = "null"
    elif len(kinds) > 1 and {*kinds} != {"integer", "number"}:
        del node["enum"]
        node["anyOf"] = [{"type": kind, "enum": by_type[kind]} for kind in kinds if kind in allowed]
        if node.pop("type", None) == "null" or None in values:
            node["nullable"] = True


def _nullable(node: Node) -> bool:
    nullable = node.pop("nullable", False) is True
    members = node.get("allOf")
    if is_list(members):
        nullable = nullable or any(m.get("nullable") is True and len(m) == 1 for m in members)
        node["allOf"] = [member for member in members if set(member) - {"nullable"}]
    arms = node.get("anyOf")
    if is_list(arms) and {"nullable": True} in arms:  # how schemars writes a reference that may be null
        nullable = True
        node["anyOf"] = [arm for arm in arms if arm != {"nullable": True}]
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
    required = node.pop("required", None)
    if is_list(required):
        node["required"] = list(dict.fromkeys(required))
    if "type" not in node:
        if "properties" in node or is_node(node.get("additionalProperties")):
            node["type"] = "object"
        elif "items" in node:
            node["type"] = "array"
        elif node.get("enum"):
            kinds = {SCALARS.get(type_of(each), "string") for each in node["enum"]}
            node["type"] = "number" if len(kinds) > 1 else kinds.pop()
        elif "const" in node:
            _constant_type(node)
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


def _constant_type(node: Node) -> None:
    value = node["const"]
    node["type"] = SCALARS.get(type_of(value)) or JSON_TYPES[type_of(value)]
    if node["type"] not in SCALARS.values():
        del node["const"]


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

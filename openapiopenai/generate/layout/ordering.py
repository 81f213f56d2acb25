"""Orders the properties of example values as in the schema, which is how a model serializes them."""

from __future__ import annotations

from typing import Any

from openapiopenai.generate.openapi.document import Node, final_name, is_object, is_union, ref_name, split_null
from openapiopenai.generate.openapi.values import is_list, is_node


def ordered(value: Any, schema: Node, schemas: dict[str, Node]) -> Any:
    """Return `value` with the properties of all objects in schema order, unknown ones last."""
    schema = split_null(schema)[0]
    if key := ref_name(schema):
        key = final_name(key, schemas)
        schema = split_null(schemas[key])[0]
    if is_union(schema):
        if is_node(value) and (chosen := select(value, schema, schemas)):
            return ordered(value, schemas[chosen], schemas)
        for arm in schema["anyOf"]:
            if is_list(value) and split_null(resolved(arm, schemas))[0].get("type") == "array":
                return ordered(value, arm, schemas)
        return value
    if is_list(value):
        return [ordered(item, schema.get("items", {}), schemas) for item in value]
    if not is_node(value):
        return value
    if is_object(schema):
        properties = schema.get("properties", {})
        known = {wire: ordered(value[wire], prop, schemas) for wire, prop in properties.items() if wire in value}
        return known | {wire: item for wire, item in value.items() if wire not in known}
    inner = schema.get("additionalProperties")
    return {wire: ordered(item, inner if is_node(inner) else {}, schemas) for wire, item in value.items()}


def resolved(schema: Node, schemas: dict[str, Node]) -> Node:
    """Return a schema with its reference resolved."""
    key = ref_name(schema)
    return schemas[final_name(key, schemas)] if key else schema


def select(value: Any, union: Node, schemas: dict[str, Node]) -> str | None:
    """Return the key of the model that an object of a union is; None if there is none."""
    if not is_node(value):
        return None
    mapping = union.get("discriminator", {}).get("mapping")
    if mapping:
        tag = value.get(union["discriminator"]["propertyName"])
        target = (mapping.get(tag) if isinstance(tag, str) else None) or union.get("x-default-mapping")
        candidates = [ref_name({"$ref": target}) or target] if target else []
    else:
        candidates = [key for arm in split_null(union)[0]["anyOf"] if (key := ref_name(arm))]
    for key in candidates:
        key = final_name(key, schemas)
        if is_union(schemas[key]):
            if found := select(value, schemas[key], schemas):
                return found
        elif is_object(schemas[key]) and (mapping or fits(value, schemas[key], schemas)):
            return key
    return None


def fits(value: dict[str, Any], schema: Node, schemas: dict[str, Node]) -> bool:
    """Whether an object has everything a model requires, with matching constants and kinds of values."""
    kinds: dict[str, type | tuple[type, ...]] = {
        "string": str,
        "array": list,
        "object": dict,
        "boolean": bool,
        "integer": int,
        "number": (int, float),
    }
    if not set(schema.get("required", ())) <= value.keys():
        return False
    for wire, prop in schema.get("properties", {}).items():
        if wire not in value:
            continue
        bare, nullable = split_null(prop)
        bare = resolved(bare, schemas)
        if value[wire] is None:
            if not nullable and bare.get("type") != "null":
                return False
        elif ("const" in bare and value[wire] != bare["const"]) or (
            (kind := kinds.get(bare.get("type", ""))) and not isinstance(value[wire], kind)
        ):
            return False
    return True

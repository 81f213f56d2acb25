"""How deeply the values of schemas nest."""

from __future__ import annotations

import math
from collections import deque
from typing import Any

from .document import walk

Schema = dict[str, Any]


def height_of(schema: Schema, heights: dict[str, float]) -> float:
    """Return how deeply objects are nested in the smallest value of a schema."""
    if "$ref" in schema:
        return heights.get(target_of(schema), math.inf)
    if "anyOf" in schema:
        return min((height_of(arm, heights) for arm in schema["anyOf"]), default=0)
    if "null" in schema.get("type", ()):
        return 0
    if schema.get("minItems"):
        return height_of(schema.get("items", {}), heights)
    properties = schema.get("properties", {})
    required = [properties[name] for name in schema.get("required", []) if name in properties]
    return bool(properties) + max((height_of(item, heights) for item in required), default=0)


def heights_of(schemas: dict[str, Schema]) -> dict[str, float]:
    """Return how deeply objects are nested in the smallest value of each component; those without a value are not there."""
    users: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for _, node in walk(schema, name):
            if "$ref" in node:
                users.setdefault(target_of(node), []).append(name)
    heights: dict[str, float] = {}
    waiting = deque(reversed(schemas))  # what a component refers to often stands below it
    while waiting:
        name = waiting.popleft()
        height = height_of(schemas[name], heights)
        if height < heights.get(name, math.inf):
            heights[name] = height
            waiting += users.get(name, ())
    return heights


def target_of(schema: Schema) -> str:
    """The component that a schema refers to; empty if it is not a reference."""
    place: str = schema.get("$ref", "")
    return place.rsplit("/", 1)[-1]

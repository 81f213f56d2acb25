"""Simplify the JSON Schema that pydantic generates for the arguments of a tool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable


def plain_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema without titles and without null defaults."""
    found: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "title" or (key == "default" and value is None):
            continue
        found[key] = _inside(key, value, lambda _, inner: plain_schema(inner))
    # The description of the parameter need not be repeated for its value.
    for variant in found.get("anyOf", ()):
        if "description" in found and variant.get("description") == found["description"]:
            del variant["description"]
    return found


def _inside(key: str, value: Any, change: Callable[[str, dict[str, Any]], dict[str, Any]]) -> Any:
    """Return the value of a keyword with `change` applied to the name and schema of each schema in it."""
    if key in ("properties", "$defs"):
        return {name: change(name, inner) for name, inner in value.items()}
    if key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        return [change("", inner) for inner in value]
    if key in ("items", "additionalProperties") and isinstance(value, dict):
        return change("[]", cast("dict[str, Any]", value))
    return value

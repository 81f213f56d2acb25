"""JSON Schema of a tool's arguments, as pydantic writes it, without its noise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable


def plain_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """The same without titles and without defaults that are null."""
    found: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "title" or (key == "default" and value is None):
            continue
        found[key] = _inside(key, value, lambda _, inner: plain_schema(inner))
    # Said of the parameter, so not once more of its value.
    for arm in found.get("anyOf", ()):
        if "description" in found and arm.get("description") == found["description"]:
            del arm["description"]
    return found


def _inside(key: str, value: Any, change: Callable[[str, dict[str, Any]], dict[str, Any]]) -> Any:
    """The value of a keyword with the schemas in it changed; `change` gets the name and the schema."""
    if key in ("properties", "$defs"):
        return {name: change(name, inner) for name, inner in value.items()}
    if key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        return [change("", inner) for inner in value]
    if key in ("items", "additionalProperties") and isinstance(value, dict):
        return change("[]", cast("dict[str, Any]", value))
    return value

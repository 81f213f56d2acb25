"""JSON Schema of a tool's arguments, as pydantic writes it, in the form that the API can hold a model to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
"""What `format` may say in a strict schema."""

UNKNOWN = {
    *("allOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas", "patternProperties"),
    *("propertyNames", "unevaluatedProperties", "prefixItems", "contains", "uniqueItems", "minProperties"),
    "maxProperties",
}
"""Keywords that a strict schema may not have."""

NEEDED = {"type", "anyOf", "enum", "const", "$ref"}
"""One of these says what a value may be."""


class NotStrict(Exception):
    """A schema that the API cannot hold a model to; the message says why."""


def plain_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without the noise of pydantic: titles, nulls as defaults."""
    return _tidy(schema)


def strict_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """A strict schema: every property required and no others; raises NotStrict where it cannot be."""
    return _strict(_tidy(schema), "")


def _tidy(schema: dict[str, Any]) -> dict[str, Any]:
    """The same without titles and without defaults that are null."""
    found: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "title" or (key == "default" and value is None):
            continue
        found[key] = _inside(key, value, lambda _, inner: _tidy(inner))
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


def _strict(schema: dict[str, Any], path: str) -> dict[str, Any]:
    where = path or "its arguments"
    found = {key: value for key, value in schema.items() if key not in ("default", "discriminator", "$defs")}
    if "oneOf" in found:
        found["anyOf"] = found.pop("oneOf")
    if unknown := sorted(UNKNOWN & found.keys()):
        raise NotStrict(f"{where}: {unknown[0]} is not allowed")
    if not NEEDED & found.keys():
        raise NotStrict(f"{where} may be anything")
    if found.get("format") not in FORMATS:
        found.pop("format", None)
    if found.get("type") == "object":
        if found.get("additionalProperties"):
            raise NotStrict(f"{where} may have any properties")
        properties = found.setdefault("properties", {})
        found |= {"required": list(properties), "additionalProperties": False}
    elif found.get("type") == "array" and "items" not in found:
        raise NotStrict(f"{where} may have any items")
    if "$ref" in found and len(found) > 1:  # nothing may stand beside a reference
        found["anyOf"] = [{"$ref": found.pop("$ref")}]
    found = {
        key: _inside(key, value, lambda name, inner: _strict(inner, f"{path}.{name}".strip(".")))
        for key, value in found.items()
    }
    if "$defs" in schema:
        found["$defs"] = {name: _strict(inner, name) for name, inner in schema["$defs"].items()}
    return found

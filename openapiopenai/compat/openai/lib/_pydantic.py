"""Strict JSON Schemas of types."""

from __future__ import annotations

from typing import Any

from openapiopenai.helpers.strict_schema import Compiler, name_of, strict_of, strict_schema

__all__ = ["_ensure_strict_json_schema", "to_strict_json_schema"]


def to_strict_json_schema(model: Any) -> dict[str, Any]:
    """Return the strict JSON Schema of a model, or of what a TypeAdapter is for. Raises NotStrictError without one."""
    from pydantic import TypeAdapter

    if isinstance(model, TypeAdapter):
        return strict_of(model, name_of(model)).schema  # pyright: ignore[reportUnknownArgumentType]
    return strict_schema(model).schema


def _ensure_strict_json_schema(json_schema: Any, *, path: tuple[str, ...], root: dict[str, Any]) -> dict[str, Any]:
    """Return a JSON Schema as a strict one. Raises NotStrictError if there is none."""
    return Compiler(json_schema, "schema").root()

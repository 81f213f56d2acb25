"""What is sent for a TypedDict of the official SDK: names of its own, and the values of models."""

from __future__ import annotations

from typing import Any, TypeGuard, get_args, get_origin

import pydantic
from typing_extensions import get_type_hints, is_typeddict


class PropertyInfo:
    """Metadata of a key: the name that is sent, and the format of its value."""

    def __init__(
        self, *, alias: str | None = None, format: Any = None, format_template: Any = None, discriminator: Any = None
    ) -> None:
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def __repr__(self) -> str:
        return f"PropertyInfo(alias={self.alias!r}, format={self.format!r})"


def transform(data: Any, expected_type: Any) -> Any:
    """Return data with the names and values that are sent."""
    if isinstance(data, pydantic.BaseModel):
        return data.model_dump(mode="json", exclude_unset=True, by_alias=True)
    if is_node(data):
        hints = get_type_hints(expected_type, include_extras=True) if is_typeddict(expected_type) else {}
        return {_alias(name, hints.get(name)): transform(each, _plain(hints.get(name))) for name, each in data.items()}
    if is_array(data):
        inner = get_args(expected_type)[:1] or (None,)
        return [transform(each, inner[0]) for each in data]
    return data


def is_node(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    return isinstance(value, (list, tuple))


def _alias(name: str, hint: Any) -> str:
    while hint is not None:
        for each in getattr(hint, "__metadata__", ()):
            if isinstance(each, PropertyInfo) and each.alias:
                return each.alias
        hint = get_args(hint)[0] if get_args(hint) else None
    return name


def _plain(hint: Any) -> Any:
    """Return a hint without `Required` and `Annotated`."""
    while hasattr(hint, "__metadata__") or str(get_origin(hint)).endswith("Required"):
        hint = get_args(hint)[0]
    return hint

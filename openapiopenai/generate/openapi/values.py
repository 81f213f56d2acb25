"""JSON values, as type checkers see them once their kind is known."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeIs

Node = dict[str, Any]


def is_node(value: object) -> TypeIs[Node]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeIs[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def type_of(value: object) -> type:
    """The class of a value."""
    return type(value)

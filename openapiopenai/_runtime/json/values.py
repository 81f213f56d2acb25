"""JSON values, as type checkers see them once their kind is known."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from typing_extensions import TypeIs

Node = dict[str, Any]
T = TypeVar("T")


def is_node(value: object) -> TypeIs[Node]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeIs[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def copied(value: T) -> T:
    """Return a copy of a JSON value that shares no object or array with it."""
    made: Any = value
    if is_node(value):
        made = {key: copied(each) for key, each in value.items()}
    elif is_list(value):
        made = [copied(each) for each in value]
    return cast("T", made)

"""Signatures of functions."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def function_has_argument(func: Callable[..., Any], arg_name: str) -> bool:
    """Whether a function has a parameter of a name."""
    return arg_name in inspect.signature(func).parameters


def assert_signatures_in_sync(
    source_func: Callable[..., Any],
    check_func: Callable[..., Any],
    *,
    exclude_params: frozenset[str] | set[str] = frozenset(),
    description: str = "",
) -> None:
    """Raise AssertionError unless a function has the parameters of another one, with the same annotations."""
    found = inspect.signature(check_func).parameters
    expected = inspect.signature(source_func).parameters
    lacks = [
        f"{name}: expected {each.annotation!r}, got {found[name].annotation if name in found else 'no such parameter'!r}"
        for name, each in expected.items()
        if name not in exclude_params and (name not in found or found[name].annotation != each.annotation)
    ]
    if lacks:
        raise AssertionError(f"the signatures differ{description}:\n" + "\n".join(lacks))

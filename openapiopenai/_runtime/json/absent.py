"""`omit`: marks a value as not passed, wherever it stands: an argument, an option, a header, something nested."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .types import SCALARS, Array, Object

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"]


class _Mark:
    """Base class of marks, each of which is the only instance of its class."""

    _only: ClassVar[Any] = None
    _name: ClassVar[str]

    def __new__(cls) -> Any:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __reduce__(self) -> str:
        return self._name

    def __repr__(self) -> str:
        return self._name

    def __bool__(self) -> bool:
        return False


class Omit(_Mark):
    """Type of `omit`, its only instance."""

    _name = "omit"


class NotGiven(_Mark):
    """Type of `NOT_GIVEN`, its only instance."""

    _name = "NOT_GIVEN"


omit: Any = Omit()
"""Marks an argument as not passed, for code that always passes it; None is sent as null where null is allowed."""
NOT_GIVEN: Any = NotGiven()
"""The same, for code that tells the two apart."""
not_given = NOT_GIVEN

PRESENT = SCALARS | {Array, Object}
"""Types of most values, none of which is absent."""
FOREIGN = ("NotGiven", "Omit")
"""Names of the classes with the same meaning in other SDKs; their instances are false."""


def is_absent(value: Any) -> bool:
    """Whether a value is `omit`, or one of another SDK that means the same."""
    return value.__class__ is Omit or (value.__class__.__name__ in FOREIGN and not value)


def present(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that are not absent."""
    return {name: value for name, value in values.items() if value.__class__ in PRESENT or not is_absent(value)}


def stripped(value: Any) -> Any:
    """Return a value without the absent ones in its dicts and lists."""
    if type(value) is Object:
        return {key: stripped(each) for key, each in value.items() if not is_absent(each)}
    if type(value) is Array:
        return [stripped(each) for each in value if not is_absent(each)]
    return value

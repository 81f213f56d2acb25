"""What a name of a stub is at run time, where that is not simply the object of the same name.

Type checkers see a union as an alias of its variants. At run time, it is a class that imports them one by one. Software
written for the official SDK expects an alias there, too: `get_args` lists the variants, and pydantic builds them into
other unions.
"""

from __future__ import annotations

from sys import modules
from typing import TYPE_CHECKING, Any, Union

from openapiopenai._runtime.json.lookup import prepare
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from types import ModuleType

    from openapiopenai._runtime.calls.resource import Resource


def counterpart(module: ModuleType, origin: str, name: str) -> Any:
    """Return the object `origin` of a module, for use as `name`. Raises AttributeError if there is none."""
    if origin.startswith(("Raw", "AsyncRaw")) and not hasattr(module, origin):
        return _view(name)
    found: Any = getattr(module, origin)
    if _is_union(found):
        return alias(found, "")
    if found is AS_GIVEN:
        union: Any = getattr(module, origin.removesuffix("Dict"), None)
        return alias(union, "Dict") if _is_union(union) else found
    prepare(found)
    return found


def _is_union(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, OpenUnion)


_unions: dict[Any, type[OpenUnion]] = {}
"""Union of variants → the union of this package."""


def union_of(alias: Any) -> type[OpenUnion] | None:
    """Return the union of this package that an annotation lists the variants of; None if there is none."""
    try:
        return _unions.get(alias)
    except TypeError:  # not hashable
        return None


def alias(union: type[OpenUnion], suffix: str) -> Any:
    """Return the variants of a union as an annotation; as TypedDicts, where they have one, for the suffix "Dict"."""
    arms: list[Any] = [alias(arm, suffix) if _is_union(arm) else _dressed(arm, suffix) for arm in union.arms()]
    value = union.value_type()
    made: Any = Union[tuple([*arms, *([] if value is None else [value])])]  # noqa: UP007 (also of what has no `|`)
    return _unions.setdefault(made, union) and made


def _dressed(arm: Any, suffix: str) -> Any:
    found = getattr(modules[arm.__module__], f"{arm.__name__}{suffix}", arm)
    prepare(found)
    return found


def _view(name: str) -> Any:
    """Return the class of a raw view."""
    from openapiopenai._runtime.calls.raw import RawView

    unread = name.endswith("StreamingResponse")

    def __init__(self: RawView, resource: Resource) -> None:
        RawView.__init__(self, resource, unread=unread)

    return type(name, (RawView,), {"__init__": __init__, "__module__": __name__})

"""What a name of a stub is at run time, where that is not simply the object of the same name.

Type checkers see a union as an alias of its variants. At run time, it is a class that imports them one by one. Software
written for the official SDK expects an alias there, too: `get_args` lists the variants, and pydantic builds them into
other unions.
"""

from __future__ import annotations

from copy import copy
from sys import modules
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin
from weakref import WeakKeyDictionary

from openapiopenai._runtime.json.lookup import prepare
from openapiopenai._runtime.json.model import CompleteFields
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from types import ModuleType

    from openapiopenai._runtime.calls.resource import Resource
    from openapiopenai._runtime.json.model import BaseModel


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


PLAIN: Any = {UnknownStr: str, Any: object, float: Union[float, int]}  # noqa: UP007 (as `get_origin` sees unions of old)

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


def expanded(hint: Any, within: tuple[Any, ...] = ()) -> Any:
    """Return an annotation with the variants of its unions in their place, without the metadata of `Annotated`.

    Integers that a server sends stay such, also where the annotation is `float`.
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return expanded(arguments[0], within)
    if _is_union(hint):
        return hint if hint in within else expanded(alias(hint, ""), (*within, hint))
    if origin is None:
        return PLAIN.get(hint, hint)
    if origin not in (list, dict, Union, UnionType):
        return hint
    inner = tuple(expanded(each, within) for each in arguments)
    generic: Any = Union if origin in (Union, UnionType) else origin
    return generic[inner]


_fields: WeakKeyDictionary[type[BaseModel], dict[str, Any]] = WeakKeyDictionary()
"""Model → its fields as frameworks see them."""


def fields_with_variants(model: type[BaseModel], fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a model; unions in their annotations list their variants."""
    if model not in _fields:
        _fields[model] = {name: _with_variants(field) for name, field in fields.items()}
    return _fields[model]


CompleteFields.shown = staticmethod(fields_with_variants)


def _with_variants(field: Any) -> Any:
    if not _has_union(field.annotation):
        return field
    made = copy(field)
    made.annotation = expanded(field.annotation)
    return made


def _has_union(hint: Any) -> bool:
    return _is_union(hint) or any(map(_has_union, get_args(hint)))


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

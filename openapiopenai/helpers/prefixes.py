"""Objects of a type of the user while their JSON is still arriving."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from itertools import repeat
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin, get_type_hints

from typing_extensions import is_typeddict

from openapiopenai._runtime.json.types import Array, Object

from .strict_schema import adapter

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic.fields import FieldInfo

NOTHING: Any = object()
"""Stands for a value of which too little has arrived."""
LISTS: dict[Any, Callable[[Iterable[Any]], Any]] = {list: list, tuple: tuple, set: set, frozenset: frozenset}
"""Types that are arrays in JSON."""


def prefix_of(kind: Any, values: Any) -> Any:
    """Return the object that JSON values are the beginning of; None if too little of it has arrived.

    It is an instance of the type, in which a field that has not arrived, or not enough of it to be valid, has its default,
    or is None; a TypedDict lacks it. Of a list, the items that are valid are there. Texts grow.
    """
    found = _prefix(kind, values)
    return None if found is NOTHING else found


def _prefix(kind: Any, values: Any) -> Any:
    from pydantic import ValidationError

    try:
        return _adapter(kind).validate_python(values)
    except (ValidationError, TypeError):  # of items of a set that cannot be hashed
        pass
    while hasattr(kind, "__value__") or get_origin(kind) is Annotated:
        kind = kind.__value__ if hasattr(kind, "__value__") else get_args(kind)[0]
    origin: Any = get_origin(kind)
    arguments: tuple[Any, ...] = get_args(kind)
    if origin in (Union, UnionType):
        found = [each for arm in arguments if (each := _prefix(arm, values)) is not NOTHING]
        return max(found, key=_size, default=NOTHING)
    if getattr(origin or kind, "__pydantic_root_model__", False):
        root = _prefix(_constrained(kind.model_fields["root"]), values)
        return NOTHING if root is NOTHING else kind.model_construct(root)
    if type(values) is Array:
        return _of_list(origin, arguments, values)
    if type(values) is Object:
        return _of_object(kind, origin, arguments, values)
    return NOTHING  # a scalar that does not fit, or breaks a constraint


def _size(value: Any) -> int:
    """Return how many fields of an object have arrived, to tell which variant of a union it is."""
    known = getattr(value, "__pydantic_fields_set__", None)
    if known is not None:
        return len(known)
    held = value if type(value) is Object else getattr(value, "__dict__", {})
    return sum(each is not None for each in held.values())


def _of_list(origin: Any, arguments: tuple[Any, ...], values: list[Any]) -> Any:
    make = LISTS.get(origin)
    if make is None or not arguments:
        return NOTHING
    kinds: Iterable[Any] = arguments if origin is tuple and arguments[-1] is not ... else repeat(arguments[0])
    found = [each for kind, value in zip(kinds, values, strict=False) if (each := _prefix(kind, value)) is not NOTHING]
    try:
        return make(found)
    except TypeError:
        return NOTHING


def _of_object(kind: Any, origin: Any, arguments: tuple[Any, ...], values: dict[str, Any]) -> Any:
    from pydantic import BaseModel

    if origin is dict:
        return _arrived({name: (arguments[1], (name,)) for name in values}, values)
    of: Any = origin or kind
    if inspect.isclass(of) and issubclass(of, BaseModel):
        return _of_model(kind, values)
    return _of_class(kind, values) if is_dataclass(kind) or is_typeddict(kind) else NOTHING


@lru_cache(maxsize=1024)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return adapter(kind)


def _arrived(fields: Mapping[str, tuple[Any, Sequence[str]]], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the valid fields of those that have arrived. `fields`: their types, and the names that they may come by."""
    found = {
        name: _prefix(kind, values[sent])
        for name, (kind, names) in fields.items()
        if (sent := next((each for each in names if each in values), None)) is not None
    }
    return {name: value for name, value in found.items() if value is not NOTHING}


def _of_model(kind: Any, values: Mapping[str, Any]) -> Any:
    known: Mapping[str, FieldInfo] = kind.model_fields
    found = _arrived(_described(known), values)
    names = {name: field.alias or name for name, field in known.items()}
    made: Any = kind.model_construct(_fields_set={*found}, **{names[name]: value for name, value in found.items()})
    for name in known:
        made.__dict__.setdefault(name, None)
    return made


def _described(fields: Mapping[str, FieldInfo]) -> dict[str, tuple[Any, Sequence[str]]]:
    return {name: (_constrained(field), (*_aliases(field), name)) for name, field in fields.items()}


def _aliases(field: FieldInfo) -> Sequence[str]:
    """Return the names by which a field may come, besides its own."""
    given: Any = field.validation_alias or field.alias
    return [each for each in getattr(given, "choices", [given]) if isinstance(each, str)]


def _constrained(field: FieldInfo) -> Any:
    """Return the type of a field, with its constraints."""
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


def _of_class(kind: Any, values: Mapping[str, Any]) -> Any:
    described: Mapping[str, FieldInfo] = getattr(kind, "__pydantic_fields__", {})
    plain = {name: (hint, (name,)) for name, hint in get_type_hints(kind, include_extras=True).items()}
    found = _arrived({**plain, **_described(described)}, values)
    if is_typeddict(kind):
        return found
    made = object.__new__(kind)
    for field in fields(kind):
        object.__setattr__(made, field.name, found.get(field.name, _default(described.get(field.name, field))))
    return made


def _default(field: Any) -> Any:
    """Return the default of a field of a dataclass, None if it has none."""
    if hasattr(field, "is_required"):  # of pydantic
        return None if field.is_required() else field.get_default(call_default_factory=True)
    default = field.default if field.default_factory is MISSING else field.default_factory()
    return None if default is MISSING else default

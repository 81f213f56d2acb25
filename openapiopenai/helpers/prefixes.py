"""Objects of a type of the user while their JSON is still arriving."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
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
    except ValidationError:
        pass
    origin: Any = get_origin(kind)
    arguments: tuple[Any, ...] = get_args(kind)
    if origin in (Union, UnionType):
        return next((each for arm in arguments if (each := _prefix(arm, values)) is not NOTHING), NOTHING)
    if type(values) is Array:
        return _of_list(origin, arguments, values)
    if type(values) is Object:
        return _of_object(kind, origin, arguments, values)
    return NOTHING  # a scalar that does not fit, or breaks a constraint


def _of_list(origin: Any, arguments: tuple[Any, ...], values: list[Any]) -> Any:
    if origin is Annotated:
        return _prefix(arguments[0], values)
    make = LISTS.get(origin)
    if make is None or not arguments:
        return NOTHING
    return make(each for value in values if (each := _prefix(arguments[0], value)) is not NOTHING)


def _of_object(kind: Any, origin: Any, arguments: tuple[Any, ...], values: dict[str, Any]) -> Any:
    from pydantic import BaseModel

    if origin is Annotated:
        return _prefix(arguments[0], values)
    if origin is dict:
        return _arrived(dict.fromkeys(values, arguments[1]), values)
    of: Any = origin or kind
    if inspect.isclass(of) and issubclass(of, BaseModel):
        return _of_model(kind, values)
    return _of_class(kind, values) if is_dataclass(kind) or is_typeddict(kind) else NOTHING


@lru_cache(maxsize=1024)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return adapter(kind)


def _arrived(kinds: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the valid fields of those that have arrived."""
    found = {name: _prefix(kind, values[name]) for name, kind in kinds.items() if name in values}
    return {name: value for name, value in found.items() if value is not NOTHING}


def _of_model(kind: Any, values: Mapping[str, Any]) -> Any:
    known: Mapping[str, FieldInfo] = kind.model_fields
    names = {name: field.alias or name for name, field in known.items()}
    kinds = {names[name]: _constrained(field) for name, field in known.items()}
    found = _arrived(kinds, values)
    found = {name: found[sent] for name, sent in names.items() if sent in found}
    made: Any = kind.model_construct(_fields_set={*found}, **{names[name]: value for name, value in found.items()})
    for name in known:
        made.__dict__.setdefault(name, None)
    return made


def _constrained(field: FieldInfo) -> Any:
    """Return the type of a field, with its constraints."""
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


def _of_class(kind: Any, values: Mapping[str, Any]) -> Any:
    found = _arrived(get_type_hints(kind, include_extras=True), values)
    if is_typeddict(kind):
        return found
    made = object.__new__(kind)
    for field in fields(kind):
        default = None if field.default is MISSING else field.default
        value = field.default_factory() if field.default_factory is not MISSING else default
        object.__setattr__(made, field.name, found.get(field.name, value))
    return made

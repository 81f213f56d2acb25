"""Converts Python annotations to shapes."""

from __future__ import annotations

import datetime
import inspect
import types
import typing
from collections import abc
from fnmatch import fnmatchcase
from functools import cache, partial
from typing import Any, Union, get_args, get_origin

import typing_extensions

from .shapes import Field, Object, Shape

KINDS = {str: "string", int: "integer", float: "number", bool: "boolean", bytes: "file", datetime.datetime: "string"}
WRAPPERS = (
    *(
        getattr(module, name)
        for module in (typing, typing_extensions)
        for name in ("Annotated", "Required", "NotRequired")
    ),
)
REQUIRED: tuple[Any, ...] = (typing.Required, typing_extensions.Required)
vague: set[str] = set()
"""Patterns of classes that are treated as Any, such as one that merges the fields of all variants."""
IGNORED = {"Omit", "NotGiven"}


def shape_of(hint: Any) -> Shape:
    """Return all that a type hint allows; hints without a JSON equivalent allow anything."""
    if hint is None or hint is type(None):
        return Shape(null=True)
    if isinstance(hint, type) and (kind := KINDS.get(hint)):
        return Shape({kind})
    if hint is Any or hint is object:
        return Shape(is_any=True)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in WRAPPERS:
        return shape_of(arguments[0])
    if origin in (Union, types.UnionType):
        return _union(arguments)
    if origin is typing.Literal:
        return Shape.of(arguments)
    if isinstance(hint, typing_extensions.TypeAliasType):
        return shape_of(hint.__value__)
    if isinstance(hint, typing.TypeVar):
        return Shape(is_any=True)
    if is_class(origin or hint):
        found = class_of(hint)
        return Shape(is_any=True) if any(fnmatchcase(found.name, each) for each in vague) else Shape(objects=[found])
    if isinstance(origin, type):
        if issubclass(origin, abc.Mapping):
            return Shape(maps=[shape_of(arguments[1]) if len(arguments) == 2 else Shape(is_any=True)])
        if issubclass(origin, abc.Iterable):
            return Shape(items=[shape_of(arguments[0]) if arguments else Shape(is_any=True)])
    return Shape(is_any=True)


def _union(arms: tuple[Any, ...]) -> Shape:
    shape = Shape()
    if any(arm is bytes for arm in arms):  # a file: bytes, file objects, paths and tuples count as one kind
        shape.kinds.add("file")
        arms = tuple(arm for arm in arms if is_class(arm) or arm is type(None) or _is_list(arm))
    for arm in arms:
        if getattr(arm, "__name__", "") not in IGNORED:
            shape.add(shape_of(arm))
    if {True, False} <= {value for value in shape.values if isinstance(value, bool)}:
        shape.kinds.add("boolean")
        shape.order = [value for value in shape.order if not isinstance(value, bool)]
        shape.values = frozenset(shape.order)
    return shape


def _is_list(hint: Any) -> bool:
    origin = get_origin(hint)
    return origin in (list, abc.Sequence)


def is_class(hint: Any) -> bool:
    """Whether the values are objects with named fields."""
    return isinstance(hint, type) and (typing_extensions.is_typeddict(hint) or hasattr(hint, "model_fields"))


def label(hint: type) -> str:
    """Return the qualified name of a class, without the common package prefix."""
    return f"{hint.__module__.removeprefix('openai.types.')}.{hint.__qualname__}"


@cache
def class_of(hint: Any) -> Object:
    """Return the fields of a TypedDict or model."""
    cls: Any = get_origin(hint) or hint
    found = Object(label(cls), {}, cls)
    if typing_extensions.is_typeddict(cls):
        for name, each in typing_extensions.get_type_hints(cls, include_extras=True).items():
            required = get_origin(each) in REQUIRED
            found.fields[_alias(each) or name] = Field(partial(shape_of, each), required)
    else:
        cls.model_rebuild()
        for name, info in cls.model_fields.items():
            each = info.annotation
            found.fields[info.alias or name] = Field(partial(shape_of, each), info.is_required())
        found.is_response = True
        found.members = _members(cls)
    return found


def _alias(hint: Any) -> str | None:
    """Return the wire name from the metadata of a field."""
    while hint is not None:
        for each in getattr(hint, "__metadata__", ()):
            if getattr(each, "alias", None):
                return str(each.alias)
        arguments = get_args(hint)
        hint = arguments[0] if arguments and get_origin(hint) in WRAPPERS else None
    return None


def _members(cls: type) -> frozenset[str]:
    """Return the public attributes of a model that are neither fields nor inherited from the base class."""
    usual = {name for base in cls.__mro__ if base.__name__ == "BaseModel" for name in dir(base)}
    return frozenset(
        name
        for name in dir(cls)
        if not name.startswith("_")
        and name not in usual
        and name not in cls.model_fields  # type: ignore[attr-defined]
        and (callable(member := inspect.getattr_static(cls, name)) or isinstance(member, property))
    )

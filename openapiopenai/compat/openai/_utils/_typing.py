"""What kind of type an annotation is."""

from __future__ import annotations

import typing
from collections import abc
from typing import Annotated, Any, Literal, TypeGuard, TypeVar, Union, get_args, get_origin

import typing_extensions
from typing_extensions import TypeAliasType
from typing import NotRequired, Required

_ALIASES = (TypeAliasType, getattr(typing, "TypeAliasType", TypeAliasType))


def is_union(kind: Any) -> bool:
    """Whether the origin of a type is that of a union."""
    from types import UnionType

    return kind in (Union, UnionType)


def is_union_type(kind: Any) -> bool:
    return is_union(get_origin(kind))


def is_annotated_type(kind: Any) -> bool:
    return get_origin(kind) is Annotated


def is_list_type(kind: Any) -> bool:
    return (get_origin(kind) or kind) is list


def is_sequence_type(kind: Any) -> bool:
    return (get_origin(kind) or kind) is abc.Sequence


def is_iterable_type(kind: Any) -> bool:
    return (get_origin(kind) or kind) is abc.Iterable


def is_required_type(kind: Any) -> bool:
    return get_origin(kind) is Required


def is_not_required_type(kind: Any) -> bool:
    return get_origin(kind) is NotRequired


def is_literal_type(kind: Any) -> bool:
    return get_origin(kind) is Literal


def is_typevar(kind: Any) -> bool:
    return isinstance(kind, TypeVar)


def is_typeddict(kind: Any) -> bool:
    return typing_extensions.is_typeddict(kind)


def is_type_alias_type(kind: Any) -> TypeGuard[TypeAliasType]:
    """Whether a type is an alias that was made by `type X = …` or by `TypeAliasType`."""
    return isinstance(kind, _ALIASES)


def strip_annotated_type(kind: Any) -> Any:
    """Return a type without `Annotated`, `Required` and `NotRequired`."""
    while is_annotated_type(kind) or is_required_type(kind) or is_not_required_type(kind):
        kind = get_args(kind)[0]
    return kind


def extract_type_arg(typ: Any, index: int) -> Any:
    """Return an argument of a generic type; raises RuntimeError if there is none."""
    arguments = get_args(typ)
    if index >= len(arguments):
        raise RuntimeError(f"expected type {typ} to have an argument at index {index}")
    return arguments[index]


def extract_type_var_from_base(
    typ: Any, *, generic_bases: tuple[type, ...], index: int, failure_message: str | None = None
) -> Any:
    """Return what a type, or a class that is derived from it, passes to one of some generic classes.

    Raises RuntimeError if none of them is a base of the type.
    """
    own: Any = get_origin(typ) or typ
    if own in generic_bases:
        return extract_type_arg(typ, index)
    for base in getattr(own, "__orig_bases__", ()):
        if get_origin(base) in generic_bases:
            found = extract_type_arg(base, index)
            return extract_type_arg(typ, index) if is_typevar(found) else found
    raise RuntimeError(failure_message or f"{typ} is not derived from any of {generic_bases}")

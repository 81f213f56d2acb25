"""Decoding of payloads that differ from their schema.

What fits is typed, a value that does not fit stays as it came, an absent property stays absent.
The errors of the strict pass tell which properties are bad, so the good ones need no second look;
nested models are decoded by themselves, and salvaged where that fails. The cost is at most one more
pass over the payload for each level on the way to what is bad.
"""

from __future__ import annotations

from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

from openapiopenai._runtime.exceptions import DecodeIssue

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic.fields import FieldInfo

    from openapiopenai._runtime.model import Model


class Salvaged(NamedTuple):
    """What a model remembers when it was salvaged."""

    issues: tuple[DecodeIssue, ...]
    root: Any = None
    is_root: bool = False
    """The payload could not be spread over fields; `root` is the payload."""


def describe(error: ValidationError) -> tuple[DecodeIssue, ...]:
    """The errors of a strict pass."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    return tuple(DecodeIssue(detail["loc"], detail["msg"]) for detail in details)


def salvage(cls: type[Model], data: Any, error: ValidationError | None) -> Model:
    """A model of `cls` that holds all of `data`; `error` is what the strict pass said."""
    if type(data) is not dict:
        return keep_whole(cls, data, f"a JSON object, got {type(data).__name__}")
    found = describe(error) if error else ()
    by_name: dict[Any, list[DecodeIssue]] = {}
    for issue in found:
        by_name.setdefault(issue.path[0] if issue.path else None, []).append(issue)
    values: dict[str, Any] = {}
    names: dict[str, str] = {}
    kept: list[DecodeIssue] = []
    for name, field in cls.__pydantic_fields__.items():
        wire = field.alias or name
        names[wire] = name
        if wire not in data:
            values[name] = _default(field)
            kept += by_name.get(wire, ())
        else:
            values[name], fits = typed(field.annotation, data[wire], wire in by_name)
            if not fits:
                kept += by_name.get(wire, ())
    return _instance(
        cls,
        values,
        fields_set={name for wire, name in names.items() if wire in data},
        extra={key: value for key, value in data.items() if key not in names},
        salvaged=Salvaged(tuple(kept)),
    )


def keep_whole(cls: type[Model], data: Any, expected: str) -> Model:
    """A model without values whose JSON is `data`."""
    values = {name: _default(field) for name, field in cls.__pydantic_fields__.items()}
    salvaged = Salvaged((DecodeIssue((), f"expected {expected}"),), data, is_root=True)
    return _instance(cls, values, set(), {}, salvaged)


def typed(annotation: Any, value: Any, bad: bool) -> tuple[Any, bool]:
    """`value` with its models built, and whether nothing had to be kept untyped.

    What is inside a model is that model's own issue, so a model always fits.
    """
    part = container(annotation, value)
    if part is None:
        return value, not bad
    if hasattr(part, "__decode__"):  # a model or a union
        return part.__decode__(value), True
    inner = get_args(part)[-1]
    if isinstance(value, list):
        items = [typed(inner, item, bad) for item in value]
        return [item for item, _ in items], all(fits for _, fits in items)
    pairs = {key: typed(inner, item, bad) for key, item in value.items()}
    return {key: item for key, (item, _) in pairs.items()}, all(fits for _, fits in pairs.values())


def container(annotation: Any, value: Any) -> Any:
    """The part of a type that holds a JSON object or array: a model, a union, `list[…]` or `dict[…]`."""
    if not isinstance(value, (dict, list)):
        return None
    origin = get_origin(annotation)
    if origin is Annotated:
        return container(get_args(annotation)[0], value)
    if origin in (Union, UnionType):
        for arm in get_args(annotation):
            if arm is not NoneType and (found := container(arm, value)) is not None:
                return found
        return None
    if origin in (list, dict):
        return annotation if isinstance(value, origin) else None
    takes = getattr(annotation, "__takes__", None)
    return annotation if takes is not None and takes(value) else None


def _default(field: FieldInfo) -> Any:
    return None if field.is_required() else field.get_default()


def _instance(
    cls: type[Model], values: dict[str, Any], fields_set: set[str], extra: dict[str, Any], salvaged: Salvaged
) -> Model:
    model = cls.__new__(cls)
    object.__setattr__(model, "__dict__", values)
    object.__setattr__(model, "__pydantic_fields_set__", fields_set)
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", None)
    object.__setattr__(model, "_salvaged", salvaged)
    return model

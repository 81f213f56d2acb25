"""Lenient decoding of payloads that do not match their schema.

Values that match are typed, others are kept unchanged. The errors of the first pass tell which properties are
invalid, so the valid ones are not checked again; nested models are decoded separately, and salvaged if that fails.
The cost is at most one more pass over the payload for each nesting level on the way to an invalid value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

from .exceptions import DecodeIssue
from .types import Array, Object, Tolerates

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic.fields import FieldInfo

    from .model import BaseModel


SALVAGED = "_salvaged"
"""Private attribute of salvaged models; other models have no private attributes."""


@dataclass(frozen=True)
class Salvaged:
    """Mismatches stored with a model that was salvaged."""

    issues: tuple[DecodeIssue, ...] = field(compare=False)
    root: Any = None
    is_root: bool = False
    """Whether the payload could not be assigned to fields; it is then kept in `root`."""


def salvaged_of(model: BaseModel) -> Salvaged | None:
    """Return the mismatches stored with a model; None if it decoded without any."""
    private = model.__pydantic_private__
    return private.get(SALVAGED) if private else None


def describe(error: ValidationError, data: Any) -> tuple[DecodeIssue, ...]:
    """Convert the errors of a strict pass over `data` to issues."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    issues = (DecodeIssue(_path(detail["loc"], data), detail["msg"]) for detail in details)
    return tuple(dict.fromkeys(issues))


def _path(location: tuple[str | int, ...], data: Any) -> tuple[str | int, ...]:
    """Return the path of an error in `data`: its location without the union variant names that pydantic inserts."""
    if len(location) < 2:
        return location
    path: list[str | int] = []
    for position, step in enumerate(location):
        try:
            data = _inside(data, step)
        except LookupError:  # a variant name or, at the end, a missing property
            if position < len(location) - 1 or type(data) is not Object:
                continue
        path.append(step)
    return tuple(path)


def _inside(data: Any, step: str | int) -> Any:
    """Return the value one step deeper; raises LookupError if there is none."""
    if isinstance(step, str):
        if type(data) is Object:
            return data[step]
    elif type(data) is Array:
        return data[step]
    raise LookupError(step)


class Plan(NamedTuple):
    """Precomputed facts about a model that `salvage` needs."""

    names: dict[str, str]
    """Property → field."""
    defaults: dict[str, Any]
    """Field → value if the property is absent; None for a required one."""
    required: frozenset[str]
    """Required properties."""
    tolerated: frozenset[str]
    """Properties that servers may leave out; see `Tolerates`."""
    containers: dict[str, tuple[Any, ...]]
    """Property → the JSON objects and arrays it may hold; see `containers`."""


@cache
def plan(cls: type[BaseModel]) -> Plan:
    """Return the plan of a model."""
    cls.build()
    fields = cls.__pydantic_fields__
    wires = {info.alias or name: name for name, info in fields.items()}
    return Plan(
        names=wires,
        defaults={name: None if info.is_required() else info.get_default() for name, info in fields.items()},
        required=frozenset(
            wire for wire, name in wires.items() if fields[name].is_required() or name in cls.__constants__
        ),
        tolerated=frozenset(wire for wire, name in wires.items() if may_be_absent(fields[name])),
        containers={wire: containers(fields[name].annotation) for wire, name in wires.items()},
    )


def may_be_absent(field: FieldInfo) -> bool:
    """Whether servers leave out a field although its schema requires it."""
    return any(isinstance(each, Tolerates) and "absent" in each.kinds for each in field.metadata)


def salvage(cls: type[BaseModel], data: Any, error: ValidationError | None) -> BaseModel:
    """Build a model of `cls` that holds all of `data`; `error` is the result of the strict pass."""
    if type(data) is not Object:
        return keep_whole(cls, data, f"a JSON object, got {type(data).__name__}")
    names, defaults, _, _, parts = plan(cls)
    bad: dict[Any, list[DecodeIssue]] = {}
    for issue in describe(error, data) if error else ():
        bad.setdefault(issue.path[0] if issue.path else None, []).append(issue)
    values = defaults.copy()
    fields_set: set[str] = set()
    extra: dict[str, Any] = {}
    for wire, value in data.items():
        name = names.get(wire)
        if name is None:
            extra[wire] = value
            continue
        fields_set.add(name)
        if type(value) is Object or type(value) is Array:
            value, fits = typed(parts[wire], value, wire in bad)
            if fits:
                bad.pop(wire, None)
        values[name] = value
    issues = tuple(issue for found in bad.values() for issue in found)
    return _instance(cls, values, fields_set, extra, Salvaged(issues))


def keep_whole(cls: type[BaseModel], data: Any, expected: str) -> BaseModel:
    """Build a model without values that serializes to `data`."""
    salvaged = Salvaged((DecodeIssue((), f"expected {expected}"),), data, is_root=True)
    return _instance(cls, plan(cls).defaults.copy(), set(), {}, salvaged)


def typed(parts: tuple[Any, ...], value: Any, bad: bool) -> tuple[Any, bool]:
    """Return `value` with its models built, and whether everything in it could be typed.

    Mismatches inside a model are recorded on that model, so a model always counts as typed.
    """
    if type(value) is Array:
        for part in parts:
            if type(part) is Items:
                if not part.inner:
                    return value, not bad
                items = [typed(part.inner, item, bad) for item in value]
                return [item for item, _ in items], all(fits for _, fits in items)
    elif type(value) is Object:
        for part in parts:
            if type(part) is Values:
                if not part.inner:
                    return value, not bad
                pairs = {key: typed(part.inner, item, bad) for key, item in value.items()}
                return {key: item for key, (item, _) in pairs.items()}, all(fits for _, fits in pairs.values())
    else:
        return value, not bad
    for part in parts:
        if type(part) is not Items and type(part) is not Values and part.__takes__(value):
            return part.__decode__(value), True
    return value, not bad


class Items(NamedTuple):
    """An array, described by what its items may hold."""

    inner: tuple[Any, ...]


class Values(NamedTuple):
    """A map, described by what its values may hold."""

    inner: tuple[Any, ...]


def containers(annotation: Any) -> tuple[Any, ...]:
    """Return the parts of a type that hold JSON objects or arrays: models, unions, `Items` and `Values`."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return containers(arguments[0])
    if origin in (Union, UnionType):
        return tuple(part for argument in arguments for part in containers(argument))
    if origin is list:
        return (Items(containers(arguments[0])),)
    if origin is dict:
        return (Values(containers(arguments[1])),)
    return (annotation,) if hasattr(annotation, "__decode__") else ()


def _instance(
    cls: type[BaseModel], values: dict[str, Any], fields_set: set[str], extra: dict[str, Any], salvaged: Salvaged
) -> BaseModel:
    model = cls.__new__(cls)
    object.__setattr__(model, "__dict__", values)
    object.__setattr__(model, "__pydantic_fields_set__", fields_set)
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", {SALVAGED: salvaged})
    return model

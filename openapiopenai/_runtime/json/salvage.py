"""Lenient decoding of payloads that do not match their schema.

Values that match are typed, others are kept unchanged: each nested model is decoded separately, and salvaged if that
fails. What is off in a salvaged model is not recorded but found when somebody asks, see `_runtime.json.issues`; decoding
thus costs little more than without mismatches, however many there are.
"""

from __future__ import annotations

from functools import cache
from inspect import get_annotations
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

from .errors import DecodeIssue
from .lookup import evaluate
from .outline import FURTHER
from .types import Array, Object, Tolerates, nothing

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic.fields import FieldInfo

    from .model import BaseModel


SALVAGED = "_salvaged"
"""Private attribute of salvaged models; other models have no private attributes."""


class Whole:
    """A payload that is not an object, kept under the name "" among the unknown properties of a model.

    Serializers do not know the type, so they cannot overlook it.
    """

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Whole) and bool(self.value == other.value)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Whole({self.value!r})"


def is_salvaged(model: BaseModel) -> bool:
    """Whether a model was decoded from a payload that does not match its schema."""
    private = model.__pydantic_private__
    return private is not None and SALVAGED in private


def whole_of(model: BaseModel) -> Whole | None:
    """Return the payload of a model if it could not be assigned to fields."""
    extra = model.__pydantic_extra__
    return kept if extra and type(kept := extra.get("")) is Whole else None


def fields(model: BaseModel) -> Any:
    """Return the fields of a model that are set, by property; the payload if it could not be assigned to fields."""
    if kept := whole_of(model):
        return kept.value
    are_set, held = model.__pydantic_fields_set__, model.__dict__
    named = {wire: held[name] for wire, name in plan(type(model)).names.items() if name in are_set and name in held}
    return named | (model.__pydantic_extra__ or {})


def describe(error: ValidationError, data: Any) -> tuple[DecodeIssue, ...]:
    """Convert the errors of a strict pass over `data` to issues."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    issues = (DecodeIssue(_path(each["loc"], data, each["type"] == "missing"), each["msg"]) for each in details)
    return tuple(dict.fromkeys(issues))


def _path(location: tuple[str | int, ...], data: Any, is_missing: bool) -> tuple[str | int, ...]:
    """Return the path of an error in `data`: its location without the union variant names that pydantic inserts.

    A property that is missing ends its location.
    """
    path: list[str | int] = []
    inner = location[:-1] if is_missing else location
    for step in inner:
        try:
            data = _inside(data, step)
        except LookupError:  # a variant name
            continue
        path.append(step)
    return (*path, *location[len(inner) :])


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
    further: tuple[Any, ...]
    """The same of properties without a field."""


@cache
def plan(cls: type[BaseModel]) -> Plan:
    """Return the plan of a model."""
    cls.build()
    fields = cls.__pydantic_fields__
    wires = {info.alias or name: name for name, info in fields.items()}
    return Plan(
        names=wires,
        defaults={name: None if is_required(info) else info.get_default() for name, info in fields.items()},
        required=frozenset(
            wire for wire, name in wires.items() if is_required(fields[name]) or name in cls.__constants__
        ),
        tolerated=frozenset(wire for wire, name in wires.items() if may_be_absent(fields[name])),
        containers={wire: containers(fields[name].annotation) for wire, name in wires.items()},
        further=next((containers(each)[0].inner for base in cls.__mro__ if (each := further_of(base))), ()),
    )


def is_required(field: FieldInfo) -> bool:
    """Whether the schema requires the property of a field; constructors may not ask for it."""
    return field.is_required() or field.default_factory is nothing


def further_of(cls: type) -> Any:
    """Return the type of the properties without a field, as a dict; None if a class does not declare it."""
    declared = get_annotations(cls).get(FURTHER) if cls.__module__.partition(".")[0] != "pydantic" else None
    return evaluate(cls.__module__, declared) if isinstance(declared, str) else declared


def may_be_absent(field: FieldInfo) -> bool:
    """Whether servers leave out a field although its schema requires it."""
    return any(isinstance(each, Tolerates) and "absent" in each.kinds for each in field.metadata)


def salvage(cls: type[BaseModel], data: Any) -> BaseModel:
    """Build a model of `cls` that holds all of `data`."""
    if type(data) is not Object:
        return keep_whole(cls, data)
    names, defaults, _, _, parts, further = plan(cls)
    values = defaults.copy()
    fields_set: set[str] = set()
    extra: dict[str, Any] = {}
    for wire, value in data.items():
        name = names.get(wire)
        if name is None:
            extra[wire] = typed(further, value) if further else value
        else:
            fields_set.add(name)
            inner = parts[wire]
            values[name] = typed(inner, value) if inner else value
    return _instance(cls, values, fields_set, extra)


def keep_whole(cls: type[BaseModel], data: Any) -> BaseModel:
    """Build a model without values that serializes to `data`."""
    return _instance(cls, plan(cls).defaults.copy(), set(), {"": Whole(data)})


def typed(parts: tuple[Any, ...], value: Any) -> Any:
    """Return `value` with its models built; a value that fits none of `parts`, or is nested too deeply, is kept."""
    kind = value.__class__
    if kind is not Array and kind is not Object:
        return value
    wanted = Items if kind is Array else Values
    for part in parts:
        if type(part) is wanted:
            if not part.inner:
                return value
            if kind is Array:
                return [typed(part.inner, item) for item in value]
            return {key: typed(part.inner, item) for key, item in value.items()}
    takers = [part for part in parts if type(part) is not Items and type(part) is not Values and part.__takes__(value)]
    try:
        return _fitting(takers, value) if takers else value
    except RecursionError:
        return value


def _fitting(kinds: list[Any], value: Any) -> Any:
    """Return an object as the first of some models and unions that it fits, or else as the first one."""
    first = kinds[0].__decode__(value)
    if len(kinds) == 1 or not first.decode_issues:
        return first
    others = (kind.__decode__(value) for kind in kinds[1:])
    return next((each for each in others if not each.decode_issues), first)


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
    if origin is list and arguments:
        return (Items(containers(arguments[0])),)
    if origin is dict and arguments:
        return (Values(containers(arguments[1])),)
    return (annotation,) if hasattr(annotation, "__decode__") else ()


def _instance(cls: type[BaseModel], values: dict[str, Any], fields_set: set[str], extra: dict[str, Any]) -> BaseModel:
    model = cls.__new__(cls)
    object.__setattr__(model, "__dict__", values)
    object.__setattr__(model, "__pydantic_fields_set__", fields_set)
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", {SALVAGED: True})
    return model

"""Core schemas of generated models for decoding, read from their annotations.

Pydantic makes the core schema of a model with those of all models in it, each of which it has to import, and builds
the strict validator and the serializer at once. A response has few of the models that it might have, and many programs
only read it. Here, a model is left as a reference until a value of it is decoded.

The annotations of generated models have few forms, all of which are understood here. Models that users derive have
others: these are left to pydantic.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import Field
from pydantic.fields import FieldInfo
from pydantic_core import core_schema as core

from .core_schema import adapt, loosen
from .lookup import MODELS, texts
from .types import FROM_SERVER, Tolerates, UnknownStr

if TYPE_CHECKING:
    from .model import BaseModel

REFERENCE = "reference"
"""Type of the schema of what is decoded by another validator until it has been used: `to` holds the reference."""
FURTHER = "__pydantic_extra__"
"""Annotation of a model with the type of the properties without a field."""


class Reference:
    """Stands for a model, a union or an alias that is not imported yet."""

    is_used = False
    """Whether a value of it was decoded."""

    def __init__(self, name: str) -> None:
        self.name = name

    def target(self) -> Any:
        """Return the model, union or type of this name, importing it."""
        return getattr(sys.modules[MODELS[:-1]], self.name)


class Kind:
    """The schema of what is a type in an annotation. `Kind | Kind | None` is a kind, as a union of types is a type."""

    __slots__ = ("alias", "arms", "is_nullable")

    def __init__(self, *arms: Any, is_nullable: bool = False, alias: str | None = None) -> None:
        self.arms = arms
        self.is_nullable = is_nullable
        self.alias = alias

    def __or__(self, other: Kind | None) -> Kind:
        if other is None:
            return Kind(*self.arms, is_nullable=True)
        return Kind(*self.arms, *other.arms, is_nullable=self.is_nullable or other.is_nullable)

    __ror__ = __or__

    @property
    def schema(self) -> Any:
        # What needs no import comes first.
        arms = sorted(self.arms, key=lambda arm: arm["type"] == REFERENCE)
        made = arms[0] if len(arms) == 1 else core.union_schema(arms)
        return core.nullable_schema(made) if self.is_nullable else made


class Form:
    """Stands for what takes types in brackets."""

    def __init__(self, make: Callable[..., Kind]) -> None:
        self.make = make

    def __getitem__(self, arguments: Any) -> Kind:
        return self.make(*arguments) if type(arguments) is tuple else self.make(arguments)


def _literal(*values: Any) -> Kind:
    return Kind(core.literal_schema([*values]))


def _list(item: Kind) -> Kind:
    return Kind(core.list_schema(item.schema))


def _dict(_key: Kind, value: Kind) -> Kind:
    return Kind(core.dict_schema(core.str_schema(), value.schema))


def _annotated(kind: Kind, mark: Tolerates | FieldInfo, *others: Any) -> Kind:
    if others:
        return _annotated(_annotated(kind, mark), *others)
    if isinstance(mark, FieldInfo):
        return Kind(kind.schema, alias=mark.alias)
    return Kind(mark.marked(kind.schema), alias=kind.alias)


_names: dict[str, Any] = {
    "str": Kind(core.str_schema()),
    "int": Kind(core.int_schema()),
    "float": Kind(core.float_schema()),
    "bool": Kind(core.bool_schema()),
    "Any": Kind(core.any_schema()),
    "UnknownStr": Kind(core.str_schema(strict=True)),
    "Literal": Form(_literal),
    "list": Form(_list),
    "dict": Form(_dict),
    "Annotated": Form(_annotated),
    "Field": Field,
    "Tolerates": Tolerates,
}
"""What stands for the names in annotations, so that these are evaluated to schemas."""
_types: dict[Any, Kind] = {each: _names[each.__name__] for each in (str, int, float, bool, UnknownStr)} | {
    Any: _names["Any"]
}


class Names(dict[str, Any]):
    """Names in the annotations of a module; those that it imports for type checkers only are references."""

    def __init__(self, module: str, outline: Outline) -> None:
        super().__init__(_names)
        self.own = sys.modules[module].__dict__
        self.outline = outline

    def __missing__(self, name: str) -> Any:
        if name in self.own:
            return self.outline.of(self.own[name])
        return Kind({"type": REFERENCE, "to": self.outline.refer(name)})

    def evaluate(self, annotations: Iterable[str]) -> list[Kind]:
        """Evaluate annotations: at once, which takes less time than one by one."""
        found: list[Kind] = eval(compile(f"[{','.join(annotations)}]", "annotations", "eval"), {}, self)
        return found

    def schema(self, annotation: str) -> Any:
        """Return the schema of an annotation."""
        return self.evaluate([annotation])[0].schema


def written(schema: Any) -> Any:
    """Return what serializes the models of a schema: their values as what they are, whatever the schema says of them."""
    given: dict[str, Any] = schema["schema"]["fields"]
    fields: dict[str, Any] = {name: {**field, "schema": _as_it_is(field["schema"])} for name, field in given.items()}
    config = core.CoreConfig(extra_fields_behavior="allow", serialize_by_alias=True, ser_json_inf_nan="constants")
    return core.model_schema(schema["cls"], core.model_fields_schema(fields), config=config)


def _as_it_is(schema: Any) -> Any:
    if schema["type"] != "default":
        return core.any_schema()
    return {**schema, "schema": core.any_schema()}


class Outline:
    """Makes core schemas in which each model, union and alias is a reference."""

    def __init__(self, refer: Callable[[str], Reference]) -> None:
        """`refer` returns the reference of a name."""
        self.refer = refer

    def model(self, cls: type[BaseModel]) -> Any:
        """Return the schema of a generated model."""
        annotations, defaults = texts(cls.__annotations__), cls.__defaults__
        kinds = dict(zip(annotations, Names(cls.__module__, self).evaluate(annotations.values()), strict=True))
        further = kinds.pop(FURTHER, None)
        fields = {name: self.field(kind, defaults.get(name, ...)) for name, kind in kinds.items()}
        inner = core.model_fields_schema(
            fields, model_name=cls.__name__, extras_schema=further.schema["values_schema"] if further else None
        )
        config = core.CoreConfig(title=cls.__name__, strict=True, extra_fields_behavior="allow")
        return adapt(cls, core.model_schema(cls, inner, config=config))

    @staticmethod
    def field(kind: Kind, default: Any) -> Any:
        """Return the schema of a field; `default`: as it is declared, ... for none."""
        schema = kind.schema
        if default is not ...:
            schema = core.with_default_schema(schema, default=None if default is FROM_SERVER else default)
        return core.model_field(schema, validation_alias=kind.alias, serialization_alias=kind.alias)

    def of(self, kind: Any) -> Kind:
        """Return what stands for a type."""
        if hasattr(kind, "__decode__"):
            return Kind({"type": REFERENCE, "to": self.refer(kind.__name__)})
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is None:
            return _types[kind]
        if origin in (Union, UnionType):
            arms = [arm for each in arguments if each is not NoneType for arm in self.of(each).arms]
            return Kind(*arms, is_nullable=NoneType in arguments)
        if origin is Annotated:
            return _annotated(self.of(arguments[0]), *arguments[1:])
        if origin is Literal:
            return _literal(*arguments)
        form: Form = _names[origin.__name__]
        return form[tuple(map(self.of, arguments))]

    def open_type(self, kind: Any) -> Any:
        """Return the schema of what a reference stands for, if it is no model."""
        if hasattr(kind, "core_schema"):
            return kind.core_schema(Names(kind.__module__, self).schema)
        return loosen(self.of(kind).schema)

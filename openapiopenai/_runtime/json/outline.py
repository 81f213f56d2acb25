"""Core schemas of generated models for decoding, read from their annotations.

Pydantic makes the core schema of a model with those of all models in it, each of which it has to import, and builds
the strict validator and the serializer at once. A response has few of the models that it might have, and many programs
only read it. Here, a model is left as a reference until a value of it is decoded.

The annotations of generated models have few forms, all of which are understood here. Models that users derive have
others: these are left to pydantic.
"""

from __future__ import annotations

import builtins
import sys
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic_core import core_schema as core

from .core_schema import adapt, loosen
from .lookup import MODELS, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from .model import BaseModel

REFERENCE = "reference"
"""Type of the schema of what is decoded by another validator until it has been used: `to` holds the reference."""
FURTHER = "__pydantic_extra__"
"""Annotation of a model with the type of the properties without a field."""

_plain: dict[Any, Callable[[], Any]] = {
    str: core.str_schema,
    int: core.int_schema,
    float: core.float_schema,
    bool: core.bool_schema,
    Any: core.any_schema,
}


class Reference(type):
    """Metaclass of what stands in annotations for a model, a union or an alias that is not imported yet.

    References are classes, so that they may stand wherever types may.
    """

    is_used = False
    """Whether a value of it was decoded."""

    def target(cls) -> Any:
        """Return the model, union or type of this name, importing it."""
        return getattr(sys.modules[MODELS[:-1]], cls.__name__)


class Names(dict[str, Any]):
    """Names in the annotations of a module; those that it imports for type checkers only are references."""

    def __init__(self, module: str, refer: Callable[[str], Any]) -> None:
        self.own = sys.modules[module].__dict__
        self.refer = refer

    def __missing__(self, name: str) -> Any:
        if name in self.own or hasattr(builtins, name):
            raise KeyError(name)
        return self.refer(name)

    def evaluate(self, annotation: str) -> Any:
        return eval(_code(annotation), self.own, self)


@cache
def _code(annotation: str) -> Any:
    return compile(annotation, "annotation", "eval")


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

    def __init__(self, refer: Callable[[str], Any]) -> None:
        """`refer` returns the reference of a name."""
        self.refer = refer

    def model(self, cls: type[BaseModel]) -> Any:
        """Return the schema of a generated model."""
        kinds: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            if base.__module__.startswith(MODELS):
                names = Names(base.__module__, self.refer)
                kinds |= {name: names.evaluate(text) for name, text in texts(base.__annotations__).items()}
        further = {"extras_schema": self.values(kinds.pop(FURTHER))} if FURTHER in kinds else {}
        fields = {name: self.field(cls.__pydantic_fields__[name], kind) for name, kind in kinds.items()}
        config = core.CoreConfig(title=cls.__name__, strict=True, extra_fields_behavior="allow")
        inner = core.model_fields_schema(fields, model_name=cls.__name__, **further)
        return adapt(cls, core.model_schema(cls, inner, config=config))

    def field(self, info: FieldInfo, kind: Any) -> Any:
        schema = self.of(kind)
        if info.default_factory is not None:
            schema = core.with_default_schema(schema, default_factory=info.default_factory)
        elif not info.is_required():
            schema = core.with_default_schema(schema, default=info.default)
        aliases = [each.alias for each in get_args(kind)[1:] if isinstance(each, FieldInfo)]
        alias = aliases[0] if aliases else None
        return core.model_field(schema, validation_alias=alias, serialization_alias=alias)

    def of(self, kind: Any) -> Any:
        """Return the schema of a type."""
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is not None:
            return self._generic(origin, arguments)
        if isinstance(kind, Reference):
            return {"type": REFERENCE, "to": kind}
        if hasattr(kind, "__decode__"):
            return {"type": REFERENCE, "to": self.refer(kind.__name__)}
        make = _plain.get(kind)
        return make() if make else kind.__get_pydantic_core_schema__(kind, self.of)

    def _generic(self, origin: Any, arguments: tuple[Any, ...]) -> Any:
        if origin is Literal:
            return core.literal_schema([*arguments])
        if origin is list:
            return core.list_schema(self.of(arguments[0]))
        if origin is dict:
            return core.dict_schema(core.str_schema(), self.of(arguments[1]))
        if origin is Annotated:
            return self._annotated(*arguments)
        assert origin in (Union, UnionType)
        others = [self.of(each) for each in arguments if each is not type(None)]
        schema = others[0] if len(others) == 1 else core.union_schema(others)
        return schema if len(others) == len(arguments) else core.nullable_schema(schema)

    def _annotated(self, kind: Any, *marks: Any) -> Any:
        get = self.of
        for mark in marks:
            if not isinstance(mark, FieldInfo):
                return mark.__get_pydantic_core_schema__(kind, get)
        return get(kind)

    def values(self, kind: Any) -> Any:
        """Return the schema of the values of a dict."""
        return self.of(get_args(kind)[1])

    def open_type(self, kind: Any) -> Any:
        """Return the schema of what a reference stands for, if it is no model."""
        return kind.core_schema(self.of) if hasattr(kind, "core_schema") else loosen(self.of(kind))

"""Validators for decoding: as well-typed as pydantic's strict ones, but lenient where APIs evolve.

A model has two validators. The strict one is pydantic's. The open one is built here from the same core schema
when the model is first decoded, and differs as follows:

- an absent property is not an error (`decode_issues` reports it on request);
- a union dispatches on its discriminator to variants that are imported on first use;
- the models in a generated one are imported on first use, too, see `_runtime.json.outline`;
- once such variants and models have been used often, the validator is rebuilt with them inlined, so that they are
  decoded in Rust without an intermediate dict.

A value of a wrong type is still an error here; `_runtime.json.salvage` handles it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic_core import SchemaSerializer, SchemaValidator
from pydantic_core import core_schema as core

from . import outline
from .lookup import MODELS
from .types import TOLERATED, Object

if TYPE_CHECKING:
    from collections.abc import Callable

    from .model import BaseModel

UNION = "open_union"
"""Metadata key of a core schema, for the union whose objects it validates."""

PATIENCE = 50
"""Dispatches in Python after which a validator is rebuilt with the variants seen; multiplied by 8 each time."""


def _options() -> dict[str, Any]:
    """Return the option of pydantic-core by which a validator is built from all of its schema; empty if it has none.

    Without it, the prebuilt strict validators of nested models would take the place of the open ones.
    """
    try:
        SchemaValidator(core.any_schema(), _use_prebuilt=False)
    except TypeError:
        return {}
    return {"_use_prebuilt": False}


OPTIONS = _options()
DEEPEST = 6 if OPTIONS else 1
"""Maximum nesting depth of inlined models. Deeper ones are decoded by their own validators, at some cost."""


def _loses_names() -> bool:
    """Whether pydantic-core drops a property of JSON text that is called like a field whose alias is another name.

    Releases 2.13.0 to 2.14.1 of pydantic do; they treat JSON values right.
    """
    field = core.model_field(core.any_schema(), validation_alias="alias")
    schema = core.model_fields_schema({"name": field}, extra_behavior="allow")
    return not SchemaValidator(schema).validate_json('{"alias": 1, "name": 2}')[1]


LOSES_NAMES = _loses_names()


class Decoder:
    """Descriptor that builds the open validator of a model or reference on first use."""

    def __get__(self, instance: Any, owner: Any) -> SchemaValidator:
        decoded = owner if instance is None else instance
        decoded.__decoder__ = validator = make(decoded)
        return validator


def forget(decoded: Any) -> None:
    """Have the validator of a model or reference built anew when it is next used."""
    if isinstance(decoded, Reference):
        vars(decoded).pop("__decoder__", None)
    else:
        decoded.__decoder__ = Decoder()


class Encoder:
    """Descriptor that builds the serializer of a generated model on first use, unless pydantic builds one before.

    Both write the same; that of pydantic knows the types of fields, and can warn of values of others.
    """

    def __get__(self, instance: object, owner: type[BaseModel]) -> SchemaSerializer:
        owner.__pydantic_serializer__ = serializer = SchemaSerializer(outline.written(OUTLINE.model(owner)))
        return serializer


class Reference(outline.Reference):
    """See `outline.Reference`; decodes values of what it stands for."""

    __decoder__: Any = Decoder()
    __patience__ = PATIENCE

    def decode(self, value: Any) -> Any:
        """Decode a value; raises ValueError if it is none of a union or type, or no object for a model."""
        self.is_used = True
        target = self.target()
        return (
            target.__decode__(value)
            if type(value) is Object and is_model(target)
            else self.__decoder__.validate_python(value)
        )


refer = cache(Reference)
"""Returns the reference of a name in the package of models."""


def is_model(target: Any) -> bool:
    return hasattr(target, "__constants__")


def schema_of(target: Any) -> Any:
    """Return the core schema of a model, or of what a reference stands for."""
    if isinstance(target, Reference):
        target = target.target()
    if not is_model(target):
        return OUTLINE.open_type(target)
    if target.__module__.startswith(MODELS):
        return OUTLINE.model(target)
    target.build()
    return target.__pydantic_core_schema__


OUTLINE = outline.Outline(refer)


def make(owner: Any) -> SchemaValidator:
    """Build the open validator of a model or reference, with all models seen so far inlined."""
    schema = Opener(owner).open(schema_of(owner), ())
    if LOSES_NAMES:  # a function has JSON text parsed first
        schema = core.no_info_before_validator_function(lambda value: value, schema)
    return SchemaValidator(schema, **OPTIONS)


Path: TypeAlias = tuple[Any, ...]
"""The models and references that contain a schema."""


def depth(path: Path) -> int:
    """Return the number of models in a path."""
    return sum(not isinstance(each, Reference) for each in path)


class Opener:
    """Converts core schemas to their open form."""

    def __init__(self, owner: Any) -> None:
        self.owner = owner
        self.definitions: dict[str, Any] = {}
        self.dispatched = 0
        self.patience = owner.__patience__

    def open(self, schema: Any, path: Path) -> Any:
        """Return the open form of a schema; `path` holds what contains it."""
        schema = tolerant(schema)
        match schema["type"]:
            case "definitions":
                self.definitions |= {each["ref"]: each for each in schema["definitions"]}
                return self.open(schema["schema"], path)
            case "definition-ref":
                return self.open(self.definitions[schema["schema_ref"]], path)
            case "model":
                return self.model(schema, path)
            case "nullable" | "default":
                return {**schema, "schema": self.open(schema["schema"], path)}
            # One bad item is enough to know that the value must be salvaged.
            case "list" if "items_schema" in schema:
                return {**schema, "items_schema": self.open(schema["items_schema"], path), "fail_fast": True}
            case "dict" if "values_schema" in schema:
                return {**schema, "values_schema": self.open(schema["values_schema"], path), "fail_fast": True}
            case "union":
                return {**schema, "choices": [self.open(choice, path) for choice in schema["choices"]]}
            case outline.REFERENCE:
                return self.reference(schema["to"], path)
            case "function-wrap" if UNION in schema.get("metadata", {}):
                return self.union(schema["metadata"][UNION], path)
            case _:
                return schema

    def reference(self, to: Reference, path: Path) -> Any:
        """Return a schema that decodes what was seen so far in Rust, and all else through a function."""
        if not to.is_used or to in path:
            return core.no_info_plain_validator_function(self.counted(to.decode))
        return self.open(schema_of(to), path if is_model(to.target()) else (*path, to))

    def model(self, schema: Any, path: Path) -> Any:
        cls = schema["cls"]
        inner = schema["schema"]
        if cls in path or depth(path) == DEEPEST:
            return core.no_info_plain_validator_function(nested(cls))
        if inner["type"] != "model-fields":  # a subclass with the user's own validators: keep them unchanged
            return schema
        fields = {
            name: {
                **field,
                "schema": self.absent(self.open(field["schema"], (*path, cls)), cls.__constants__.get(name)),
            }
            for name, field in inner["fields"].items()
        }
        bare = {key: value for key, value in schema.items() if key not in ("ref", "metadata")}
        further = {"extras_schema": self.open(inner["extras_schema"], (*path, cls))} if "extras_schema" in inner else {}
        return {**bare, "schema": {**inner, "fields": fields, **further}}

    @staticmethod
    def absent(schema: Any, default: Any) -> Any:
        """Return the schema of a field that may be absent."""
        return schema if schema["type"] == "default" else core.with_default_schema(schema, default=default)

    def union(self, union: Any, path: Path) -> Any:
        """Return a schema that decodes the variants seen so far in Rust and all others through a function."""
        others = core.no_info_plain_validator_function(self.counted(union.dispatch))
        choices = {
            tag: self.model(schema, path)
            for tag, variant in union.loaded_variants().items()
            if variant not in path and depth(path) < DEEPEST and (schema := schema_of(variant))["type"] == "model"
        }
        if not choices:
            return others
        return core.union_schema([core.tagged_union_schema(choices, union.tag), others], mode="left_to_right")

    def counted(self, dispatch: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """Wrap `dispatch` to count calls and have the validator rebuilt when there are many."""

        def count(value: Any) -> Any:
            self.dispatched += 1
            if self.dispatched == self.patience:
                self.owner.__patience__ *= 8
                forget(self.owner)
            return dispatch(value)

        return count


def nested(cls: type[BaseModel]) -> Callable[[Any], Any]:
    """Return a function that decodes an object by the own validator of its model; anything else is an error."""

    def decode(value: Any) -> Any:
        if type(value) is not Object:
            raise ValueError("expected an object")
        return cls.__decode__(value)

    return decode


def tolerant(schema: Any) -> Any:
    """Return the schema of a field, with the other kinds of values that it accepts as they are; see `Tolerates`."""
    kinds = schema.get("metadata", {}).get(TOLERATED)
    if not kinds:
        return schema
    bare: Any = {key: value for key, value in schema.items() if key != "metadata"}
    others = [_ANY[kind] for kind in kinds if kind != "null"]
    accepted: Any = core.union_schema([bare, *others], mode="left_to_right") if others else bare
    return core.nullable_schema(accepted) if "null" in kinds else accepted


_ANY: dict[str, Any] = {
    "string": core.str_schema(strict=True),
    "number": core.union_schema([core.int_schema(strict=True), core.float_schema(strict=True)]),
    "boolean": core.bool_schema(strict=True),
    "array": core.list_schema(strict=True),
    "object": core.dict_schema(strict=True),
}

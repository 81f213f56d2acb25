"""Validators for decoding: as typed as the strict ones of pydantic, and open where those are not.

A model has two validators. The strict one is pydantic's. The open one, made here from the same core
schema when a model first decodes, differs in this:

- an absent property is no error (`decode_issues` finds it when asked);
- a union dispatches by tag to variants that are imported when first met;
- once such variants have been met often, it is made anew with them built in, so that they are decoded
  in Rust without a dict between.

What has a wrong type is an error here too: `_runtime.salvage` takes over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import SchemaValidator
from pydantic_core import core_schema as core

if TYPE_CHECKING:
    from collections.abc import Callable

    from .model import BaseModel

UNION = "open_union"
"""Metadata of a core schema: the union whose objects it validates."""

PATIENCE = 50
"""Dispatches in Python after which a validator is made anew with the variants met; each time eight times as many."""
DEEPEST = 6
"""How many models inside each other may be built in."""


class Decoder:
    """The open validator of a model, made at first use."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> SchemaValidator:
        owner.__decoder__ = validator = make(owner)
        return validator


def make(owner: type[BaseModel]) -> SchemaValidator:
    """The open validator of a model, with all variants built in that are known by now."""
    owner.build()
    schema = Opening(owner).open(owner.__pydantic_core_schema__, ())
    # The models inside have strict validators, which must not be taken for the open ones.
    return SchemaValidator(schema, _use_prebuilt=False)


class Opening:
    """Makes core schemas open."""

    def __init__(self, owner: type[BaseModel]) -> None:
        self.owner = owner
        self.definitions: dict[str, Any] = {}
        self.dispatched = 0
        self.patience = owner.__patience__

    def open(self, schema: Any, path: tuple[type[BaseModel], ...]) -> Any:
        """The open form of a schema; `path` is the models that it is inside of."""
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
            case "list" if "items_schema" in schema:
                return {**schema, "items_schema": self.open(schema["items_schema"], path)}
            case "dict" if "values_schema" in schema:
                return {**schema, "values_schema": self.open(schema["values_schema"], path)}
            case "union":
                return {**schema, "choices": [self.open(choice, path) for choice in schema["choices"]]}
            case "function-plain" if UNION in schema.get("metadata", {}):
                return self.union(schema["metadata"][UNION], path)
            case _:
                return schema

    def model(self, schema: Any, path: tuple[type[BaseModel], ...]) -> Any:
        cls = schema["cls"]
        inner = schema["schema"]
        if cls in path or len(path) == DEEPEST:
            return core.no_info_plain_validator_function(cls.__decode__)
        if inner["type"] != "model-fields":  # validators of a subclass are the user's: as they are
            return schema
        fields = {
            name: {
                **field,
                "schema": self.absent(self.open(field["schema"], (*path, cls)), cls.__constants__.get(name)),
            }
            for name, field in inner["fields"].items()
        }
        bare = {key: value for key, value in schema.items() if key not in ("ref", "metadata")}
        return {**bare, "schema": {**inner, "fields": fields}}

    @staticmethod
    def absent(schema: Any, default: Any) -> Any:
        """A field that may be absent."""
        return schema if schema["type"] == "default" else core.with_default_schema(schema, default=default)

    def union(self, union: Any, path: tuple[type[BaseModel], ...]) -> Any:
        """Variants met so far in Rust, all others by a function."""
        others = core.no_info_plain_validator_function(self.counted(union.dispatch))
        choices = {
            tag: self.model(variant.__pydantic_core_schema__, path)
            for tag, variant in union.met().items()
            if variant not in path and variant.__pydantic_core_schema__["type"] == "model" and len(path) < DEEPEST
        }
        if not choices:
            return others
        return core.union_schema([core.tagged_union_schema(choices, union.tag), others], mode="left_to_right")

    def counted(self, dispatch: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """`dispatch`, counting: what happens often is worth a new validator."""

        def count(value: Any) -> Any:
            self.dispatched += 1
            if self.dispatched == self.patience:
                self.owner.__patience__ *= 8
                self.owner.__decoder__ = Decoder()
            return dispatch(value)

        return count

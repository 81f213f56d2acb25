"""Adjusts pydantic's core schemas for lossless decoding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic_core import PydanticCustomError
from pydantic_core import core_schema as core

from .types import nothing

if TYPE_CHECKING:
    from .model import BaseModel


def adapt(cls: type[BaseModel], schema: Any) -> Any:
    """Adjust the schema of a model in place; does nothing if that was done before.

    - The model accepts dicts although its fields are strict.
    - A required constant has a default only for the constructor; validation must notice that it is absent.
    - A field with the default `FROM_SERVER` is None if it is absent, without a call of Python code.
    - Numbers and enums, those of further properties included: see `loosen`.
    """
    if schema["type"] != "model" or schema.get("strict") is False:
        return schema
    schema["strict"] = False
    inner = cast("dict[str, Any]", schema["schema"])
    while inner["type"] != "model-fields":  # wrapped by validators of a subclass
        inner = inner["schema"]
    if "extras_schema" in inner:
        inner["extras_schema"] = loosen(inner["extras_schema"])
    constants: dict[str, Any] = {}
    for name, field in inner["fields"].items():
        value = field["schema"]
        if value["type"] == "default" and value["schema"]["type"] == "literal":
            constants[name] = value["default"]
            value = value["schema"]
        if value.get("default_factory") is nothing:
            value = core.with_default_schema(value["schema"], default=None)
        field["schema"] = loosen(value)
    cls.__constants__ = constants
    return schema


def loosen(schema: Any) -> Any:
    """Return the schema with conversions removed and enums opened, modified in place or replaced as needed.

    - A number remains the integer or float it is: 5 does not become 5.0.
    - An enum accepts any string; its known values matter only to type checkers.
    - True is not 1.
    """
    metadata = schema.get("metadata")
    loosened = _loosen(schema)
    return {**loosened, "metadata": metadata} if metadata and "metadata" not in loosened else loosened


def _loosen(schema: Any) -> Any:
    kind = schema["type"]
    if kind == "int":
        return INTEGER
    if kind == "float":
        return NUMBER
    if kind == "literal":
        return exact(schema)
    if kind == "union" and "serialization" not in schema:  # otherwise it is one of those that are made here
        choices = arms(schema)
        if any(choice["type"] == "str" for choice in choices):
            choices = [choice for choice in choices if choice["type"] != "literal"]
        if len(choices) == 1:
            return choices[0]
        schema["choices"] = choices
    elif kind in ("nullable", "default"):
        schema["schema"] = loosen(schema["schema"])
    elif kind == "list" and schema.get("items_schema", {}).get("type") == "float":
        # A vector is decoded as floats in a single pass. One that contains an integer matches that less exactly,
        # so pydantic picks the second variant, which keeps integers.
        numbers: list[Any] = [core.list_schema(FLOAT), {**schema, "items_schema": NUMBER}]
        return core.union_schema(numbers, serialization=AS_IT_IS)
    elif kind == "list" and "items_schema" in schema:
        schema["items_schema"] = loosen(schema["items_schema"])
    elif kind == "dict" and "values_schema" in schema:
        schema["values_schema"] = loosen(schema["values_schema"])
    return schema


def exact(literal: Any) -> Any:
    """Return the schema of constants that tells 1 from true, which pydantic does not."""
    by_type = {kind: [each for each in literal["expected"] if type(each) is kind] for kind in EXACT}
    if not any(by_type.values()):
        return literal
    others = [each for each in literal["expected"] if type(each) not in EXACT]
    choices: list[Any] = [core.literal_schema(others)] if others else []
    choices += [_one_of(EXACT[kind], values) for kind, values in by_type.items() if values]
    return choices[0] if len(choices) == 1 else core.union_schema(choices)


AS_IT_IS = core.simple_ser_schema("any")
"""A non-number kept by lenient decoding is serialized unchanged; pydantic would write true as 1."""
INTEGER: Any = core.int_schema(strict=True, serialization=AS_IT_IS)
FLOAT: Any = core.float_schema(strict=True)
NUMBER: Any = core.union_schema([FLOAT, core.int_schema(strict=True)], serialization=AS_IT_IS)
EXACT: dict[type, Any] = {bool: core.bool_schema(strict=True), int: core.int_schema(strict=True)}


def _one_of(schema: Any, values: list[Any]) -> Any:
    expected = " or ".join(map(str, values))

    def check(value: Any) -> Any:
        if value not in values:
            raise PydanticCustomError("literal_error", "Input should be {expected}", {"expected": expected})
        return value

    return core.no_info_after_validator_function(check, schema, serialization=core.simple_ser_schema("any"))


def arms(union: Any) -> list[Any]:
    """Return the variants of a union, with nested unions flattened and duplicate scalars removed."""
    found: list[Any] = []
    for choice in union["choices"]:
        inner = loosen(choice)
        found += arms(inner) if inner["type"] == "union" and "serialization" not in inner else [inner]
    return [
        arm for place, arm in enumerate(found) if arm["type"] not in ("str", "int", "bool") or arm not in found[:place]
    ]

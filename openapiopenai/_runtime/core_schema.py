"""Adjustments of pydantic's core schemas to what a lossless client needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic_core import core_schema as core

if TYPE_CHECKING:
    from .model import BaseModel


def adapt(cls: type[BaseModel], schema: Any) -> Any:
    """Adjust the schema of a model in place, once.

    - The model takes dicts although its fields are strict.
    - A required constant has a default for the constructor's sake; validation must see that it is absent.
    - Numbers, enums: see `loosen`.
    """
    if schema["type"] != "model" or schema.get("strict") is False:
        return schema
    schema["strict"] = False
    inner = cast("dict[str, Any]", schema["schema"])
    while inner["type"] != "model-fields":  # wrapped by validators of a subclass
        inner = inner["schema"]
    constants: dict[str, Any] = {}
    for name, field in inner["fields"].items():
        value = field["schema"]
        if value["type"] == "default" and value["schema"]["type"] == "literal":
            constants[name] = value["default"]
            value = value["schema"]
        field["schema"] = loosen(value)
    cls.__constants__ = constants
    return schema


def loosen(schema: Any) -> Any:
    """The same schema, where it need be, without conversions and with open enums.

    - A number stays the integer or the float that it is: 5 does not become 5.0.
    - An enum takes every text; its known values matter to type checkers only.
    """
    kind = schema["type"]
    # What was kept though it is no number stays what it is: pydantic would write true as 1.
    as_it_is = core.simple_ser_schema("any")
    if kind == "int":
        return core.int_schema(strict=True, serialization=as_it_is)
    if kind == "float":
        numbers: list[Any] = [core.float_schema(strict=True), core.int_schema(strict=True)]
        return core.union_schema(numbers, serialization=as_it_is)
    if kind == "union":
        choices = arms(schema)
        if any(choice["type"] == "str" for choice in choices):
            choices = [choice for choice in choices if choice["type"] != "literal"]
        if len(choices) == 1:
            return choices[0]
        schema["choices"] = choices
    elif kind in ("nullable", "default"):
        schema["schema"] = loosen(schema["schema"])
    elif kind == "list" and schema.get("items_schema", {}).get("type") == "float":
        # A vector is decoded as floats in one go; one that holds an integer fits that less exactly,
        # so that the second arm is taken, which keeps integers.
        numbers = [
            core.list_schema(core.float_schema(strict=True)),
            {**schema, "items_schema": loosen(schema["items_schema"])},
        ]
        return core.union_schema(numbers, serialization=as_it_is)
    elif kind == "list" and "items_schema" in schema:
        schema["items_schema"] = loosen(schema["items_schema"])
    elif kind == "dict" and "values_schema" in schema:
        schema["values_schema"] = loosen(schema["values_schema"])
    return schema


def arms(union: Any) -> list[Any]:
    """The choices of a union, those of unions inside it included, scalars once each."""
    found: list[Any] = []
    for choice in union["choices"]:
        inner = loosen(choice)
        found += arms(inner) if inner["type"] == "union" and "serialization" not in inner else [inner]
    return [
        arm for place, arm in enumerate(found) if arm["type"] not in ("str", "int", "bool") or arm not in found[:place]
    ]

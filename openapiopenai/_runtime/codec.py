"""Lossless conversion between JSON and models.

Decoding is a single pass in Rust. If that fails, `_runtime.salvage` keeps the values that do not match the schema.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError, SchemaSerializer, core_schema, from_json

from .exceptions import DecodeError, DecodeIssue
from .salvage import describe, keep_whole, plan, salvage, salvaged_of
from .types import Array, Object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import BaseModel


def parse(target: str, data: str | bytes | bytearray) -> Any:
    """Parse JSON text; raises DecodeError if it is invalid."""
    try:
        return from_json(data)
    except ValueError as error:
        try:
            # Accepts what the faster parser rejects: deep nesting and lone surrogates.
            return json.loads(data)
        except (ValueError, RecursionError):
            raise DecodeError(target, (DecodeIssue((), f"JSON text ({error})"),), data) from None


def decode(cls: type[BaseModel], data: Any) -> BaseModel:
    """Build a model from JSON values, keeping values that do not match the schema."""
    if type(data) is not Object:
        return salvage(cls, data, None)
    try:
        model: BaseModel = cls.__decoder__.validate_python(data)
        return model
    except ValidationError as error:
        return recover(cls, data, error)


def decode_strictly(cls: type[BaseModel], data: Any) -> BaseModel:
    """Build a model from JSON values; raises DecodeError if they do not match the schema."""
    try:
        model: BaseModel = cls.__pydantic_validator__.validate_python(data)
        return model
    except ValidationError as error:
        raise DecodeError(cls.__name__, describe(error, data), data) from None


def recover_json(cls: type[BaseModel], data: str | bytes | bytearray, error: ValidationError) -> BaseModel:
    """Build a model from JSON text that its validator rejected."""
    values = parse(cls.__name__, data)
    if error.errors(include_url=False, include_context=False, include_input=False)[0]["type"] == "json_invalid":
        return decode(cls, values)  # only the more lenient parser accepted the text
    return recover(cls, values, error)


def recover(cls: type[BaseModel], data: Any, error: ValidationError) -> BaseModel:
    """Build a model from JSON values that its validator rejected."""
    try:
        return salvage(cls, data, error)
    except RecursionError:
        return keep_whole(cls, data, "less nesting")


def to_json(model: BaseModel, indent: int | None) -> str:
    """Serialize the fields that are set to JSON text."""
    salvaged = salvaged_of(model)
    if salvaged is None or not salvaged.is_root:
        try:
            return model.__pydantic_serializer__.to_json(
                model, indent=indent, by_alias=True, exclude_unset=True, warnings=False
            ).decode()
        except (PydanticSerializationError, UnicodeEncodeError):
            pass  # too deeply nested, or a lone surrogate: the slower encoder accepts both
    separators = (",", ":") if indent is None else None
    return json.dumps(to_dict(model), indent=indent, separators=separators)


def to_dict(model: BaseModel) -> Any:
    """Convert the fields that are set to JSON values."""
    salvaged = salvaged_of(model)
    if salvaged is not None and salvaged.is_root:
        return salvaged.root
    return model.__pydantic_serializer__.to_python(model, by_alias=True, exclude_unset=True, warnings=False)


@cache
def _writer() -> SchemaSerializer:
    """Serializer for any value; models in it contribute only the fields that are set."""
    return SchemaSerializer(core_schema.any_schema(), {"ser_json_inf_nan": "constants"})


def encode_any(value: Any) -> bytes:
    """Serialize any value to JSON text; models in it contribute only the fields that are set."""
    return _writer().to_json(value, by_alias=True, exclude_unset=True, warnings=False)


def encode(value: dict[str, Any]) -> bytes:
    """Serialize arguments to JSON text; raises TypeError naming an argument that JSON cannot represent."""
    try:
        return encode_any(value)
    except (PydanticSerializationError, UnicodeEncodeError):
        pass
    for name, item in value.items():
        try:
            json.dumps(plain(item))
        except (TypeError, ValueError, PydanticSerializationError, RecursionError) as error:
            raise TypeError(f"{name}: expected a value that JSON can represent ({error})") from None
    # A lone surrogate, or nesting too deep for the faster encoder.
    return json.dumps(plain(value), separators=(",", ":")).encode()


def plain(value: Any) -> Any:
    """Convert arguments to JSON values."""
    return _writer().to_python(value, mode="json", by_alias=True, exclude_unset=True, warnings=False)


def issues(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[DecodeIssue]:
    """Yield all deviations from the schema in a decoded value."""
    from .model import BaseModel as base

    nested = (base, list, dict)
    if isinstance(value, base):
        salvaged = salvaged_of(value)
        for issue in salvaged.issues if salvaged else ():
            yield DecodeIssue((*path, *issue.path), issue.expected)
        if salvaged and salvaged.is_root:
            return
        names, _, required, tolerated, _ = plan(type(value))
        for wire, name in names.items():
            if name not in value.model_fields_set:
                if wire in required and wire not in tolerated:
                    yield DecodeIssue((*path, wire), "Field required")
            elif isinstance(field := value.__dict__.get(name), nested):
                yield from issues(field, (*path, wire))
    elif type(value) is Array:
        for position, item in enumerate(value):
            if isinstance(item, nested):
                yield from issues(item, (*path, position))
    elif type(value) is Object:
        for key, item in value.items():
            if isinstance(item, nested):
                yield from issues(item, (*path, key))

"""From JSON to models and back, losing nothing.

Decoding is one pass in Rust. Where that fails, `_runtime.salvage` keeps what does not fit.
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
    """JSON text as Python values; raises DecodeError where it is none."""
    try:
        return from_json(data)
    except ValueError as error:
        try:
            # Takes what the quicker parser refuses: deep nesting and lone surrogates.
            return json.loads(data)
        except (ValueError, RecursionError):
            raise DecodeError(target, (DecodeIssue((), f"JSON text ({error})"),), data) from None


def decode(cls: type[BaseModel], data: Any) -> BaseModel:
    """A model from JSON values, come what may."""
    if type(data) is not Object:
        return salvage(cls, data, None)
    try:
        model: BaseModel = cls.__decoder__.validate_python(data)
        return model
    except ValidationError as error:
        return recover(cls, data, error)


def decode_strictly(cls: type[BaseModel], data: Any) -> BaseModel:
    """A model from JSON values that must be as the schema says."""
    try:
        model: BaseModel = cls.__pydantic_validator__.validate_python(data)
        return model
    except ValidationError as error:
        raise DecodeError(cls.__name__, describe(error, data), data) from None


def recover_json(cls: type[BaseModel], data: str | bytes | bytearray, error: ValidationError) -> BaseModel:
    """A model from JSON text that its validator refused."""
    values = parse(cls.__name__, data)
    if error.errors(include_url=False, include_context=False, include_input=False)[0]["type"] == "json_invalid":
        return decode(cls, values)  # a parser that takes more was needed
    return recover(cls, values, error)


def recover(cls: type[BaseModel], data: Any, error: ValidationError) -> BaseModel:
    """A model from JSON values that its validator refused."""
    try:
        return salvage(cls, data, error)
    except RecursionError:
        return keep_whole(cls, data, "less nesting")


def to_json(model: BaseModel, indent: int | None) -> str:
    """JSON text of what is set."""
    salvaged = salvaged_of(model)
    if salvaged is None or not salvaged.is_root:
        try:
            return model.__pydantic_serializer__.to_json(
                model, indent=indent, by_alias=True, exclude_unset=True, warnings=False
            ).decode()
        except (PydanticSerializationError, UnicodeEncodeError):
            pass  # too deep, or a lone surrogate: the slower writer takes both
    separators = (",", ":") if indent is None else None
    return json.dumps(to_dict(model), indent=indent, separators=separators)


def to_dict(model: BaseModel) -> Any:
    """JSON values of what is set."""
    salvaged = salvaged_of(model)
    if salvaged is not None and salvaged.is_root:
        return salvaged.root
    return model.__pydantic_serializer__.to_python(model, by_alias=True, exclude_unset=True, warnings=False)


@cache
def _writer() -> SchemaSerializer:
    """Writes any value, models in it as they write themselves: what is set."""
    return SchemaSerializer(core_schema.any_schema(), {"ser_json_inf_nan": "constants"})


def encode_any(value: Any) -> bytes:
    """JSON text of any value, models in it as they write themselves."""
    return _writer().to_json(value, by_alias=True, exclude_unset=True, warnings=False)


def encode(value: dict[str, Any]) -> bytes:
    """JSON text of arguments; raises TypeError that names the one that JSON cannot hold."""
    try:
        return encode_any(value)
    except (PydanticSerializationError, UnicodeEncodeError):
        pass
    for name, item in value.items():
        try:
            json.dumps(plain(item))
        except (TypeError, ValueError, PydanticSerializationError, RecursionError) as error:
            raise TypeError(f"{name}: expected what JSON can hold ({error})") from None
    # A lone surrogate, or nesting deeper than the quick writer takes.
    return json.dumps(plain(value), separators=(",", ":")).encode()


def plain(value: Any) -> Any:
    """Arguments as JSON values."""
    return _writer().to_python(value, mode="json", by_alias=True, exclude_unset=True, warnings=False)


def issues(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[DecodeIssue]:
    """All that was off in a decoded value."""
    from .model import BaseModel as base

    nested = (base, list, dict)
    if isinstance(value, base):
        salvaged = salvaged_of(value)
        for issue in salvaged.issues if salvaged else ():
            yield DecodeIssue((*path, *issue.path), issue.expected)
        if salvaged and salvaged.is_root:
            return
        names, _, required, _ = plan(type(value))
        for wire, name in names.items():
            if name not in value.model_fields_set:
                if wire in required:
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

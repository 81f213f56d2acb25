"""From JSON to models and back, losing nothing.

Decoding is one strict pass in Rust. Where that fails, `_runtime.salvage` keeps what does not fit.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError, from_json

from .exceptions import DecodeError, DecodeIssue
from .salvage import describe, keep_whole, salvage, salvaged_of
from .types import Array, Object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import BaseModel, OnMismatch


class Decoding:
    """Validation context that marks our own decoding; pydantic's own methods have none."""

    def __init__(self, keep: bool) -> None:
        self.keep = keep


KEEP = Decoding(keep=True)
"""Unions salvage an arm that does not fit."""
RAISE = Decoding(keep=False)
"""Everything that does not fit is an error."""


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


def decode(cls: type[BaseModel], data: Any, on_mismatch: OnMismatch) -> BaseModel:
    """A model from JSON values."""
    context = KEEP if on_mismatch == "keep" else RAISE
    try:
        model = cls.__pydantic_validator__.validate_python(data, context=context)
    except ValidationError as error:
        return recover(cls, data, error, on_mismatch)
    return model if type(data) is Object else recover(cls, data, None, on_mismatch)


def recover_json(
    cls: type[BaseModel], data: str | bytes | bytearray, error: ValidationError, on_mismatch: OnMismatch
) -> BaseModel:
    """A model from JSON text that did not pass the strict way."""
    values = parse(cls.__name__, data)
    if error.errors(include_url=False, include_context=False, include_input=False)[0]["type"] == "json_invalid":
        return decode(cls, values, on_mismatch)
    return recover(cls, values, error, on_mismatch)


def recover(cls: type[BaseModel], data: Any, error: ValidationError | None, on_mismatch: OnMismatch) -> BaseModel:
    """A model from JSON values that did not pass the strict way."""
    if on_mismatch == "raise":
        raise DecodeError(cls.__name__, describe(error, data) if error else (), data) from None
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


def issues(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[DecodeIssue]:
    """All that was off in a decoded value."""
    from .model import BaseModel as base

    nested = (base, list, dict)
    if isinstance(value, base):
        salvaged = salvaged_of(value)
        if salvaged is not None:
            for issue in salvaged.issues:
                yield DecodeIssue((*path, *issue.path), issue.expected)
        names = type(value).__pydantic_fields__
        for name in value.model_fields_set & names.keys():
            field = value.__dict__.get(name)
            if isinstance(field, nested):
                yield from issues(field, (*path, names[name].alias or name))
    elif type(value) is Array:
        for position, item in enumerate(value):
            if isinstance(item, nested):
                yield from issues(item, (*path, position))
    elif type(value) is Object:
        for key, item in value.items():
            if isinstance(item, nested):
                yield from issues(item, (*path, key))

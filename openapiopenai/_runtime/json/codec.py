"""Lossless conversion between JSON and models.

Decoding is a single pass in Rust. If that fails, `_runtime.json.salvage` keeps the values that do not match the schema.
Encoding is done in Rust as well, unless a value needs `_runtime.json.encoding`.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError, SchemaSerializer, core_schema, from_json

from .errors import DecodeError, DecodeIssue
from .salvage import describe, salvage, whole_of
from .types import SCALARS, Array, Object

if TYPE_CHECKING:
    from collections.abc import Callable

    from .model import BaseModel

MOST_LEVELS = 200
"""Depth up to which pydantic is sure to convert all models in a value; it returns deeper ones as they are."""
LONG = 100
"""Items from which it pays to look at the types of a list alone."""
LOSS = "\N{REPLACEMENT CHARACTER}".encode()
"""What pydantic writes for a lone surrogate in a key."""


def parse(target: str, data: str | bytes | bytearray) -> Any:
    """Parse JSON text; raises DecodeError if it is invalid, or nested deeper than `nesting.DEEPEST`."""
    why: Exception
    try:
        return from_json(data)
    except ValueError as error:
        why = error
    try:
        return _parse_leniently(data)
    except ValueError as error:
        why = error if type(error) is ValueError else why  # the former is about a limit
    # Outside of the handlers: the errors of others hold the data, and are no context of this one.
    raise DecodeError(target, (DecodeIssue((), f"JSON text ({why})"),), data)


def _parse_leniently(data: str | bytes | bytearray) -> Any:
    """Parse what the faster parser rejects: lone surrogates, deep nesting and huge integers."""
    from .nesting import DEEPEST, TOO_DEEP, depth_exceeds, loads

    text = data if isinstance(data, str) else data.decode(json.detect_encoding(data), "surrogatepass")
    try:
        value = json.loads(text)
    except json.JSONDecodeError:
        raise
    except (ValueError, RecursionError):
        return loads(text)
    if depth_exceeds(value, DEEPEST):
        raise ValueError(TOO_DEEP)
    return value


def is_json(text: bytes | bytearray) -> bool:
    """Whether a text is complete and valid JSON."""
    try:
        from_json(text)
    except ValueError:
        return False
    return True


def bounded(target: str, data: Any) -> Any:
    """Return JSON values given by a caller; raises DecodeError if they are nested too deeply or in themselves."""
    from .nesting import DEEPEST, TOO_DEEP, depth_exceeds

    if depth_exceeds(data, DEEPEST):
        raise DecodeError(target, (DecodeIssue((), TOO_DEEP),), data)
    return data


def decode(cls: type[BaseModel], data: Any) -> BaseModel:
    """Build a model from JSON values, keeping values that do not match the schema."""
    if type(data) is Object:
        try:
            model: BaseModel = cls.__decoder__.validate_python(data)
            return model
        except (ValidationError, RecursionError):
            pass
    return salvage(cls, data)


def decode_strictly(target: str, validate: Callable[[Any], Any], data: Any) -> Any:
    """Decode JSON values with a validator of pydantic; raises DecodeError if they do not match the schema."""
    from .issues import issues

    try:
        value = validate(data)
    except ValidationError as error:
        found = describe(error, data)
    else:
        found = issues(value)  # `FROM_SERVER`
        if not found:
            return value
    # Outside of the handler: pydantic's error, which quotes the data, is no context of this one.
    raise DecodeError(target, found, data)


def to_json(model: BaseModel, indent: int | None, **which: Any) -> str:
    """Serialize a model to JSON text; `which` says which fields, and by what names, as pydantic's options do."""
    try:
        text = model.__pydantic_serializer__.to_json(model, indent=indent, **which)
        if text.isascii() or LOSS not in text:
            return text.decode()
    except (PydanticSerializationError, UnicodeEncodeError):
        pass
    return written(model, type(model).__name__, indent)


def written(value: Any, base: str, indent: int | None) -> str:
    """Write a value of any depth as JSON text; `base` names it in errors."""
    from .encoding import dumps

    return dumps(value, base, indent=indent)


def to_dict(model: BaseModel, **which: Any) -> Any:
    """Convert a model to JSON values; see `to_json`."""
    from .nesting import depth_exceeds

    if not whole_of(model):
        try:
            found = model.__pydantic_serializer__.to_python(model, **which)
            if not depth_exceeds(found, MOST_LEVELS):
                return found
        except ValueError:  # a lone surrogate in an unknown key
            pass
    return plain(model, type(model).__name__)


@cache
def _writer() -> SchemaSerializer:
    """Serializer for any value; models in it contribute only the fields that are set."""
    return SchemaSerializer(core_schema.any_schema(), {"ser_json_inf_nan": "constants"})


def encode(value: Any, base: str = "value") -> bytes:
    """Serialize a value for a request to JSON text; models in it contribute only the fields that are set.

    Raises TypeError or ValueError, naming the place, for what JSON cannot represent, NaN and Infinity among it.
    `base` is the name of the whole.
    """
    try:
        if not is_exotic(value):
            text = _writer().to_json(value, by_alias=True, exclude_unset=True, warnings=False)
            # Searching a single byte or other than ASCII first is many times faster.
            if (
                (text.isascii() or LOSS not in text)
                and not (b"N" in text and b"NaN" in text)
                and not (b"I" in text and b"Infinity" in text)
            ):
                return text
    except (PydanticSerializationError, UnicodeEncodeError, RecursionError):
        pass
    from .encoding import dumps

    return dumps(value, base, finite=True).encode()


def plain(value: Any, base: str = "value") -> Any:
    """Convert a value to JSON values, as `encode` does; NaN and Infinity stay what they are."""
    from .encoding import plain as plain_exactly

    return plain_exactly(value, base)


def is_exotic(value: Any) -> bool:
    """Whether there is anything in a value that only `_runtime.json.encoding` writes right.

    Besides JSON values, pydantic's serializer is left only what it writes as we want it: tuples and our models.
    """
    kind = value.__class__
    if kind is Object:
        for key, item in value.items():  # noqa: SIM110 (any() takes twice the time)
            if type(key) is not str or (type(item) not in SCALARS and is_exotic(item)):
                return True
        return False
    if kind is Array or kind is tuple:
        if len(value) < LONG or not {*map(type, value)} <= SCALARS:
            for item in value:
                if type(item) not in SCALARS and is_exotic(item):
                    return True
        return False
    if not getattr(kind, "__takes__", None):
        return kind not in SCALARS
    return is_exotic(value.__dict__) or bool(value.__pydantic_extra__ and is_exotic(value.__pydantic_extra__))

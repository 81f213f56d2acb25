"""`decode`: JSON to any type that is made of models and unions."""

from __future__ import annotations

from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, overload

from . import codec
from .salvage import containers, typed
from .types import SCALARS, UnknownStr

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from .model import OnMismatch

__all__ = ["decode"]

T = TypeVar("T")

TEXT = (str, bytes, bytearray)
"""Types of JSON text."""
JSON: tuple[type[Any], ...] = (dict, list, *SCALARS)
"""Types of JSON values."""


@overload
def decode(kind: type[T], data: Any, *, on_mismatch: OnMismatch = "keep") -> T: ...
@overload
def decode(kind: TypeForm[T], data: Any, *, on_mismatch: OnMismatch = "keep") -> T: ...
def decode(kind: Any, data: Any, *, on_mismatch: OnMismatch = "keep") -> Any:
    """Decode JSON to a model or a union, or to a list or dict of them.

    - `kind`: the type: `Response`, `OutputItem`, `list[OutputItem]`, `dict[str, Response]`, `Response | None`.
    - `data`: JSON text (str, bytes or bytearray), or JSON values as returned by a JSON parser. A string is always taken
      for JSON text.
    - `on_mismatch`: "keep" keeps values that do not match the schema; "raise" raises DecodeError for them.

    Raises DecodeError if `data` is not valid JSON, TypeError for a type that is not made of models, unions and JSON
    values.
    """
    check_kind("kind", kind)
    if on_mismatch not in ("keep", "raise"):
        raise ValueError(f'on_mismatch: expected "keep" or "raise", got {on_mismatch!r}')
    if not isinstance(data, (*TEXT, *JSON)):
        raise TypeError(f"data: expected JSON text or JSON values, got {type(data).__name__}")
    return from_text(kind, data, on_mismatch) if isinstance(data, TEXT) else from_values(kind, data, on_mismatch)


def from_text(kind: Any, data: str | bytes | bytearray, on_mismatch: OnMismatch = "keep") -> Any:
    """Decode JSON text to a type that `check_kind` accepts."""
    if hasattr(kind, "from_json"):
        return kind.from_json(data, on_mismatch=on_mismatch)
    return _typed(kind, codec.parse(name_of(kind), data), on_mismatch)


def from_values(kind: Any, data: Any, on_mismatch: OnMismatch = "keep") -> Any:
    """Decode JSON values to a type that `check_kind` accepts."""
    if hasattr(kind, "from_dict"):
        return kind.from_dict(data, on_mismatch=on_mismatch)
    return _typed(kind, codec.bounded(name_of(kind), data), on_mismatch)


def _typed(kind: Any, values: Any, on_mismatch: OnMismatch) -> Any:
    if on_mismatch == "raise":
        from pydantic import ConfigDict, TypeAdapter

        codec.decode_strictly(name_of(kind), TypeAdapter(kind, config=ConfigDict(strict=True)).validate_python, values)
    return typed(containers(kind), values)


def check_kind(argument: str, kind: Any) -> None:
    """Raise TypeError, naming the argument, for a type that JSON cannot be decoded to."""
    if not _is_decodable(kind):
        raise TypeError(f"{argument}: expected a model, a union, or a list or dict of them, got {name_of(kind)}")


def _is_decodable(kind: Any) -> bool:
    if hasattr(kind, "__decode__"):
        return isinstance(kind, type)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType, list):
        return all(map(_is_decodable, arguments))
    if origin is dict:
        return arguments[0] is str and _is_decodable(arguments[1])
    if origin is Annotated:
        return _is_decodable(arguments[0])
    return origin is Literal or kind in (*JSON, None, Any, object, UnknownStr)


def name_of(kind: Any) -> str:
    """Name of a type in messages."""
    return kind.__name__ if isinstance(kind, type) and not get_args(kind) else repr(kind).replace("typing.", "")

"""Short, readable `repr` of models with secrets masked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .redaction import MASK, is_secret, redact
from .salvage import whole_of
from .types import Array, Object

if TYPE_CHECKING:
    from .model import BaseModel

LONGEST_TEXT = 80
LONGEST_NUMBER = 1_000
"""Bits of an integer that is shown; Python refuses to show one of more than 4,300 digits."""
MOST_ITEMS = 3
MOST_LEVELS = 3
_int: Any = int


def represent(model: BaseModel, depth: int = 0) -> str:
    """Return `Name(field=value, …)` with all fields that are set, including unknown properties."""
    if kept := whole_of(model):
        return f"{type(model).__name__}({_value(kept.value, depth)})"
    names = [name for name in type(model).model_fields if name in model.model_fields_set]
    fields = {name: model.__dict__.get(name) for name in names} | (model.__pydantic_extra__ or {})
    shown = ", ".join(
        f"{name if name.isidentifier() else repr(name)}={_field(name, value, depth)}" for name, value in fields.items()
    )
    return f"{type(model).__name__}({shown})"


def _field(name: str, value: Any, depth: int) -> str:
    if isinstance(value, str) and value and is_secret(name):
        return repr(MASK)
    return _value(value, depth)


def _value(value: Any, depth: int) -> str:
    from .model import BaseModel

    if isinstance(value, BaseModel):
        return represent(value, depth + 1) if depth < MOST_LEVELS else f"{type(value).__name__}(…)"
    if isinstance(value, str):
        text = redact(value)
        return repr(text) if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]!r}…"
    if isinstance(value, _int) and value.bit_length() > LONGEST_NUMBER:
        return f"<integer of {value.bit_length():,} bits>"
    if depth > 2 * MOST_LEVELS and value:
        return {Array: "[…]", Object: "{…}"}.get(value.__class__) or repr(value)
    if type(value) is Array:
        items = ", ".join(_value(item, depth + 1) for item in value[:MOST_ITEMS])
        return f"[{items}]" if len(value) <= MOST_ITEMS else f"[{items}, … {len(value)} in all]"
    if type(value) is Object:
        pairs = list(value.items())
        inside = ", ".join(f"{key!r:.80}: {_field(str(key), item, depth + 1)}" for key, item in pairs[:MOST_ITEMS])
        return f"{{{inside}}}" if len(pairs) <= MOST_ITEMS else f"{{{inside}, … {len(pairs)} in all}}"
    return repr(value)

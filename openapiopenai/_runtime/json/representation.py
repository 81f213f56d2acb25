"""How models are shown: `repr`, in notebooks, and by rich. Secrets are masked, and long contents fold in the middle.

What a server sends is text to be shown, never markup or terminal codes: strings are escaped.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from ...profile import PROFILE
from .lookup import MODELS
from .redaction import MASK, is_secret, redact
from .salvage import whole_of
from .types import Array, Object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import BaseModel

LONGEST_TEXT = 200
LONGEST_NUMBER = 1_000
"""Bits of an integer that is shown; Python refuses to show one of more than 4,300 digits."""
MOST_ITEMS = 3
MOST_LEVELS = 10
MOST_VALUES = 250
"""Maximum number of values that are shown at all; objects after them are folded."""
_int: Any = int


def represent(model: BaseModel) -> str:
    """Return `Name(field=value, …)` with all fields that are set, including unknown properties.

    At the end of the stack, it is shortened, down to `Name(…)`.
    """
    try:
        return Shower().value(model, 0)
    except RecursionError:
        return f"{type(model).__name__}(…)"


@cache
def _titles() -> dict[str, str]:
    found: dict[str, str] = import_module(PROFILE.titles).TITLES if PROFILE.titles else {}
    return found


def title(kind: type) -> str:
    """Return the name under which objects of a class are shown."""
    name = kind.__name__
    return _titles().get(name, name) if kind.__module__.startswith(MODELS) else name


class Field(NamedTuple):
    """A field or unknown property that is shown."""

    name: str
    value: Any

    @property
    def label(self) -> str:
        return self.name if self.name.isidentifier() or not self.name else repr(self.name)


def shown(model: BaseModel) -> Iterator[Field]:
    """Yield the fields that are set, in the order of the schema, and unknown properties, with secrets masked."""
    if kept := whole_of(model):
        yield Field("", masked("", kept.value))
        return
    names = [name for name in type(model).__pydantic_fields__ if name in model.model_fields_set]
    fields = {name: model.__dict__.get(name) for name in names} | (model.__pydantic_extra__ or {})
    for name, value in fields.items():
        yield Field(name, masked("" if PROFILE.no_secrets.get(name) in fields else name, value))


def masked(name: str, value: Any) -> Any:
    """Return a value of a field, or of a key of an object, with secrets masked; models mask theirs themselves."""
    if isinstance(value, str):
        return MASK if value and is_secret(name) else redact(value)
    return value


def folded(text: str, longest: int = LONGEST_TEXT) -> tuple[str, int, str]:
    """Return the start of a text, the number of characters left out, and its end; the whole text if it is short."""
    if len(text) <= longest:
        return text, 0, ""
    end = longest // 4
    return text[: longest - end], len(text) - longest, text[-end:]


class Shower:
    """Shows values as one line."""

    def __init__(self) -> None:
        self.left = MOST_VALUES

    def value(self, value: Any, depth: int) -> str:
        from .model import BaseModel

        self.left -= 1
        if isinstance(value, BaseModel):
            return self.model(value, depth)
        if isinstance(value, str):
            start, left_out, end = folded(value)
            return f"{start!r}… {left_out:,} characters …{end!r}" if left_out else repr(start)
        if isinstance(value, _int) and value.bit_length() > LONGEST_NUMBER:
            return f"<integer of {value.bit_length():,} bits>"
        if type(value) is Array:
            return f"[{self.joined([('', each) for each in value], depth)}]"
        if type(value) is Object:
            pairs = [(f"{key!r:.80}: ", masked(str(key), each)) for key, each in value.items()]
            return f"{{{self.joined(pairs, depth)}}}"
        return repr(value)

    def model(self, model: BaseModel, depth: int) -> str:
        name = title(type(model))
        if depth >= MOST_LEVELS or self.left < 0:
            return f"{name}(…)"
        try:
            fields = shown(model)
            parts = [f"{each.label}={self.value(each.value, depth + 1)}".removeprefix("=") for each in fields]
        except RecursionError:
            return f"{name}(…)"
        return f"{name}({', '.join(parts)})"

    def joined(self, parts: list[tuple[str, Any]], depth: int) -> str:
        """Return items of a list or object: the first ones and the last one."""
        if parts and (depth > MOST_LEVELS or self.left < 0):
            return "…"
        left_out = len(parts) - MOST_ITEMS
        kept = parts if left_out <= 0 else [*parts[: MOST_ITEMS - 1], parts[-1]]
        texts = [label + self.value(masked("", each), depth + 1) for label, each in kept]
        if left_out > 0:
            texts.insert(-1, f"… {left_out:,} more")
        return ", ".join(texts)

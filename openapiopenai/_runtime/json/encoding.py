"""Conversion of any Python value to JSON, exactly and with the place of what JSON cannot represent.

| Python | JSON |
|---|---|
| dict and any other Mapping | object; keys are strings, or integers and enums, which become strings |
| list, tuple, set, dict view, iterator, any other iterable | array |
| anything with `tolist()`: an array of numpy or `array`, and numpy's numbers | what that returns |
| model | the fields that are set |
| pydantic model or dataclass of another package, standard dataclass | all its fields, with their defaults |
| str, int, bool, None, and their subclasses | the same |
| float, Decimal | number with all its digits; NaN and Infinity are errors |
| date, time, timedelta | ISO 8601 text |
| Enum | its value |
| UUID, path, IP address, URL | text |

Everything else is a TypeError, bytes and open files too. A lone surrogate is written as its escape, `\\ud800`.
"""

from __future__ import annotations

import dataclasses
import datetime
import ipaddress
import os
import uuid
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from json.encoder import encode_basestring, encode_basestring_ascii
from math import isfinite
from numbers import Integral, Real
from types import BuiltinFunctionType, FunctionType
from typing import Any, cast

import pydantic
from pydantic_core import MultiHostUrl, Url, to_json, to_jsonable_python

from .absent import is_absent
from .nesting import DEEPEST_WRITTEN, Path, built, flat, where
from .salvage import Whole, fields
from .types import OCTETS, Array, Object

TIMES = (datetime.date, datetime.time, datetime.timedelta)
"""Types that pydantic writes as ISO 8601 text."""
TEXTS = (
    uuid.UUID,
    ipaddress.IPv4Address,
    ipaddress.IPv6Address,
    ipaddress.IPv4Network,
    ipaddress.IPv6Network,
    Url,
    MultiHostUrl,
)
"""Types whose text is their value."""

UNFIT: Any = (type, *OCTETS)
CODE: Any = (type, FunctionType, BuiltinFunctionType)
_mapping: Any = Mapping
_iterable: Any = Iterable
_path: Any = os.PathLike
_is_dataclass: Any = dataclasses.is_dataclass
_sequences: Any = (list, tuple)


class Opener:
    """Replaces a value by JSON values, one level deep; see `nesting.flat`."""

    def __init__(self, base: str, *, finite: bool) -> None:
        self.base = base
        """Name of the whole in errors."""
        self.finite = finite
        """Whether NaN and Infinity are errors."""

    def __call__(self, value: Any, path: Path) -> Any:
        kind = value.__class__
        if kind is str or kind is int or kind is bool or value is None:
            return value
        if kind is Array:
            return [each for each in value if not is_absent(each)]
        if kind is Object:
            return self.object(value, path)
        if isinstance(value, (float, Decimal)):
            return self.number(value, path)
        if isinstance(value, pydantic.BaseModel):
            return self.model(value, path)
        return self.other(value, path)

    def object(self, value: Mapping[Any, Any], path: Path) -> dict[str, Any]:
        return {
            key if type(key) is str else self.key(key, path): item for key, item in value.items() if not is_absent(item)
        }

    def key(self, key: Any, path: Path) -> str:
        if isinstance(key, Enum):
            key = key.value
        if isinstance(key, str) or (isinstance(key, int) and not isinstance(key, bool)):
            return str(key)
        raise TypeError(f"{where(path, self.base)}: expected string keys, got {key!r:.80}")

    def number(self, value: float | Decimal, path: Path) -> float | Decimal:
        if self.finite and not isfinite(value):
            raise ValueError(f"{where(path, self.base)}: expected a finite number, got {value}")
        return value if isinstance(value, Decimal) else float(value)

    def model(self, value: Any, path: Path) -> Any:
        if is_ours(value):
            return self.object(found, path) if type(found := fields(value)) is Object else self(found, path)
        dumped = value.model_dump(mode="json", by_alias=True, warnings=False)
        for name, field in value.__class__.model_fields.items():
            if is_special(value.__dict__.get(name)):
                dumped[field.serialization_alias or field.alias or name] = value.__dict__[name]
        return self(dumped, path)

    def other(self, value: Any, path: Path) -> Any:
        if isinstance(value, Enum):
            return self(value.value, path)
        if isinstance(value, str):
            return str(value)
        if isinstance(value, Integral):
            return int(value)
        if isinstance(value, Real):
            return self.number(float(value), path)
        if isinstance(value, Whole):
            return self(value.value, path)
        if isinstance(value, TIMES):
            return to_jsonable_python(value)
        if isinstance(value, TEXTS):
            return str(value)
        if isinstance(value, _path):
            return self(os.fspath(value), path)
        if isinstance(value, UNFIT) or hasattr(value, "read"):
            raise self.unfit(value, path)
        if isinstance(value, _mapping):
            return self.object(value, path)
        if _is_dataclass(value):  # not a class, see above
            return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        if callable(tolist := getattr(value, "tolist", None)):
            return self(tolist(), path)
        if isinstance(value, _iterable):
            return list(value)
        raise self.unfit(value, path)

    def unfit(self, value: Any, path: Path) -> TypeError:
        kind: str = value.__class__.__name__
        if is_code := isinstance(value, CODE):
            kind = f"the {'class' if isinstance(value, type) else 'function'} {value.__name__}"
        hint = ": base64-encode or decode it" if isinstance(value, OCTETS) else ""
        place = where(path, self.base)
        error: Any = TypeError(f"{place}: expected a value that JSON can represent, got {kind}{hint}")
        error.is_code = is_code
        return cast("TypeError", error)


def is_ours(value: Any) -> bool:
    """Whether a value is a model of this package, of which only the fields that are set are written."""
    return hasattr(value.__class__, "__takes__")


def is_special(value: Any) -> bool:
    """Whether pydantic would write a value wrong: with unset fields of our models as null, or NaN as null."""
    if isinstance(value, float):
        return not isfinite(value)
    if isinstance(value, pydantic.BaseModel):
        return is_ours(value) or any(map(is_special, value.__dict__.values()))
    inner: Any = ()
    if isinstance(value, _mapping):
        inner = value.values()
    elif _is_dataclass(value) and not isinstance(value, type):
        inner = [getattr(value, field.name) for field in dataclasses.fields(value)]
    elif isinstance(value, _sequences):
        inner = value
    return any(map(is_special, inner))


def plain(value: Any, base: str) -> Any:
    """Convert a value to JSON values; a Decimal, NaN and Infinity remain what they are.

    Raises TypeError or ValueError, naming the place, for what JSON cannot represent; `base` names the whole.
    """
    return built(flat(value, Opener(base, finite=False)))


def dumps(value: Any, base: str, *, finite: bool = False, indent: int | None = None) -> str:
    """Write a value as JSON text; see `plain`. If `finite`, NaN and Infinity are errors. `indent` is in spaces; without
    it, the text is compact."""
    opened = Opener(base, finite=finite)
    pieces: list[str] = []
    todo: list[str | tuple[Any, Path, int]] = [(value, None, 1)]
    while todo:
        each = todo.pop()
        if isinstance(each, str):
            pieces.append(each)
            continue
        each, path, depth = each
        each = opened(each, path)
        kind = each.__class__
        if kind is not Array and kind is not Object:
            pieces.append(_scalar(each))
            continue
        if depth > DEEPEST_WRITTEN:
            raise ValueError(f"{where(path, base)}: nested deeper than {DEEPEST_WRITTEN:,} levels, or inside itself")
        is_array = kind is Array
        first, last = "[]" if is_array else "{}"
        pieces.append(first)
        line, end = (
            f"\n{' ' * (indent * level)}" if indent is not None and each else "" for level in (depth, depth - 1)
        )
        inner: list[str | tuple[Any, Path, int]] = []
        for step, item in enumerate(each) if is_array else each.items():
            name = "" if is_array else f"{_text(str(step))}:{'' if indent is None else ' '}"
            inner += f"{',' if inner else ''}{line}{name}", (item, (path, step), depth + 1)
        todo += [end + last, *reversed(inner)]
    return "".join(pieces)


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Decimal):
        return str(value)
    return to_json(value, inf_nan_mode="constants").decode()


def _text(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return encode_basestring_ascii(text)
    return encode_basestring(text)

"""Encoding of values in URLs and forms: query strings and path segments.

Arrays and objects use brackets:

    {"a": [1, 2]}                a[]=1&a[]=2
    {"o": {"k": True}}           o[k]=true
    {"o": {"k": ["v"]}}          o[k][]=v
    {"a": [{"k": "v"}]}          a[][k]=v
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ..json.types import OCTETS

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_INTEGER = 14_000
"""Bits of an integer that Python is sure to convert to text; it refuses more than 4,300 digits."""

_reprs: Any = (object.__str__, bytes.__str__, bytearray.__str__)
"""Implementations of `str()` that show a value rather than convert it to text."""


def encode_query(values: Mapping[str, object]) -> str:
    """Encode a query string. Brackets are percent-encoded too, as not all parsers accept them unencoded."""
    pairs = flatten(values)
    for name, _ in pairs:
        check_encodable(ascii(name), name)
    return "&".join([f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in pairs])


def flatten(values: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return the names and text of all values, in order; None values are omitted.

    Raises TypeError or ValueError, naming the value, for a value without a text form.
    """
    return [pair for name, value in values.items() for pair in _encodable(name, value)]


def _encodable(name: str, value: object) -> list[tuple[str, str]]:
    """Return the names and text of a value; raises an error that names it if that is not possible."""
    try:
        pairs = [*_pairs(name, value, item_name(name))]
    except RecursionError:
        raise ValueError(f"{name}: expected a value with less nesting, and not inside itself") from None
    for inner, text in pairs:
        check_encodable(inner, text)
    return pairs


def check_encodable(name: str, text: str) -> None:
    """Raise ValueError, naming the value, if a text cannot be encoded."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name}: expected text that UTF-8 can encode, got {text!r:.80}") from None


def item_name(name: str) -> str:
    """Return the name of the items of an array: `a[]`; a wire name may already end with brackets."""
    return name if name.endswith("[]") else f"{name}[]"


def path_segment(name: str, value: object) -> str:
    """Encode a path parameter as a single path segment.

    Raises ValueError, naming the parameter, for a value that cannot be one.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(int(value))
    if not isinstance(value, str) or not value:
        raise ValueError(f"{name}: expected a non-empty string, got {value!r}")
    if value in (".", ".."):  # encoding does not help: URL parsers treat %2E%2E as ".."
        raise ValueError(f"{name}: expected a string that is not a relative path, got {value!r}")
    check_encodable(name, value)
    return quote(value, safe="")


def _pairs(name: str, value: Any, items: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Enum):
        value = value.value
    if value is None:
        return
    if isinstance(value, bool):
        yield name, "true" if value else "false"
    elif isinstance(value, float) and not isfinite(value):
        raise ValueError(f"{name}: expected a finite number, got {value}")
    elif isinstance(value, int) and value.bit_length() > LONGEST_INTEGER:
        raise ValueError(f"{name}: expected a number of fewer digits, got one of {value.bit_length():,} bits")
    elif isinstance(value, (str, int, float)):
        yield name, str(value)
    elif hasattr(value, "is_finite") and not value.is_finite():  # a Decimal; avoids importing its module
        raise ValueError(f"{name}: expected a finite number, got {value}")
    elif isinstance(value, Mapping) or hasattr(value, "to_dict"):  # the latter is a model
        properties = cast("Mapping[Any, Any]", value if isinstance(value, Mapping) else value.to_dict())
        for key, item in properties.items():
            inner = f"{name}[{key}]"
            yield from _pairs(inner, item, f"{inner}[]")
    elif hasattr(value, "isoformat"):  # a date or time; avoids importing datetime
        yield name, value.isoformat()
    elif hasattr(value, "__iter__") and not isinstance(value, OCTETS):
        for item in value:
            yield from _pairs(items, item, f"{items}[]")
    elif type(value).__str__ in _reprs:
        raise TypeError(f"{name}: expected a string, got {type(value).__name__}")
    else:
        yield name, str(value)

"""How values stand in paths, queries, headers, cookies and forms: the styles of OpenAPI, by the rules of RFC 6570.

| style | array | object |
|---|---|---|
| `form*` | `t=a&t=b` | `k=v&l=w` |
| `form` | `t=a,b` | `t=k,v,l,w` |
| `spaceDelimited`, `pipeDelimited` | `t=a%20b`, `t=a%7Cb` | `t=k%20v%20l%20w` |
| `deepObject` | `t[]=a&t[]=b` | `t[k]=v&t[l][]=w` |
| `simple`, `simple*` | `a,b` | `k,v,l,w`, `k=v,l=w` |
| `label`, `label*` | `.a,b`, `.a.b` | `.k,v,l,w`, `.k=v.l=w` |
| `matrix`, `matrix*` | `;t=a,b`, `;t=a;t=b` | `;t=k,v,l,w`, `;k=v;l=w` |
| `json` | `t=["a","b"]` | `t={"k":"v"}` |

As in RFC 6570, `*` stands for `explode: true`, and a `+` before a style for `allowReserved: true`. Arrays and objects
in an array or object are JSON text; only `deepObject` has a form of its own for them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from ..json.absent import stripped
from ..json.repeated import Repeated
from ..json.types import OCTETS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Encode = Callable[[str], str]
    Pair = tuple[str, str]

LONGEST_INTEGER = 14_000
"""Bits of an integer that Python is sure to convert to text; it refuses more than 4,300 digits."""
RESERVED = ":/?@!$'()*,;=[]"
"""Reserved characters that `allowReserved` leaves as they are in a query. The others would end or change the value."""
RESERVED_IN_PATH = ":@!$&'()*+,;="
_TRIPLET = "%25([0-9A-Fa-f]{2})"

_reprs: Any = (object.__str__, bytes.__str__, bytearray.__str__)
"""Implementations of `str()` that show a value rather than convert it to text."""


class Style(NamedTuple):
    """How an array or object becomes text."""

    explodes: bool = False
    """Whether each item is a value of its own."""
    delimiter: str = ","
    """What stands between the items otherwise."""
    first: str = ""
    between: str = "&"
    """What stands before the first value, and between values of their own."""
    is_named: bool = True
    """Whether each value has the name of the parameter, or of the property."""


STYLES = {
    "form": Style(),
    "form*": Style(explodes=True),
    "spaceDelimited": Style(delimiter=" "),
    "pipeDelimited": Style(delimiter="|"),
    "simple": Style(between=",", is_named=False),
    "simple*": Style(explodes=True, between=",", is_named=False),
    "label": Style(first=".", between=".", is_named=False),
    "label*": Style(explodes=True, first=".", between=".", is_named=False),
    "matrix": Style(first=";", between=";"),
    "matrix*": Style(explodes=True, first=";", between=";"),
}
"""Styles by name, but for `deepObject` and `json`, which are not made of items and a delimiter; `cookie` is `form` without
percent-encoding."""


# --- texts of single values ---


def text_of(name: str, value: Any) -> str | None:
    """Return the text of a value that is no array and no object; None for those, and "" for None.

    Raises TypeError or ValueError, naming the value, for a value without a text form.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"{name}: expected a finite number, got {value}")
    if isinstance(value, int) and value.bit_length() > LONGEST_INTEGER:
        raise ValueError(f"{name}: expected a number of fewer digits, got one of {value.bit_length():,} bits")
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, float):
        return str(float(value))
    if hasattr(value, "is_finite") and not value.is_finite():  # a Decimal; avoids importing its module
        raise ValueError(f"{name}: expected a finite number, got {value}")
    if value is None:
        return ""
    if isinstance(value, Mapping) or hasattr(value, "to_dict"):  # the latter is a model
        return None
    if hasattr(value, "isoformat"):  # a date or time; avoids importing datetime
        return str(value.isoformat())
    if hasattr(value, "__iter__") and not isinstance(value, OCTETS):
        return None
    if type(value).__str__ in _reprs:
        raise TypeError(f"{name}: expected a string, got {type(value).__name__}")
    return str(value)


def properties_of(value: Any) -> Mapping[Any, Any] | None:
    """Return the properties of an object, which may be a model; None if a value is none."""
    if isinstance(value, Mapping):
        return value  # pyright: ignore[reportUnknownVariableType]
    model: Any = value
    return model.to_dict() if hasattr(value, "to_dict") else None


def check_encodable(name: str, text: str) -> None:
    """Raise ValueError, naming the value, if a text cannot be encoded."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name}: expected text that UTF-8 can encode, got {text!r:.80}") from None


def item_name(name: str) -> str:
    """Return the name of the items of an array: `a[]`; a wire name may already end with brackets."""
    return name if name.endswith("[]") else f"{name}[]"


# --- encoding of texts ---


def percent(text: str) -> str:
    """Percent-encode all but letters, digits, and `_.-~`."""
    return quote(text, safe="")


def plain(text: str) -> str:
    """Return a text as it is."""
    return text


def _reserved(safe: str) -> Encode:
    def encode(text: str) -> str:
        return re.sub(_TRIPLET, r"%\1", quote(text, safe=safe))

    return encode


allowing_reserved = _reserved(RESERVED)
allowing_in_path = _reserved(RESERVED_IN_PATH)


# --- styles ---


def pairs(style: str, name: str, value: Any, encode: Encode) -> list[Pair]:
    """Return the names and texts that a value becomes in a style, encoded; None values are omitted.

    The name is empty where a style has none. Raises TypeError or ValueError, naming the value, if it has no text form.
    """
    try:
        return [*_pairs(style.removeprefix("+"), name, stripped(value), encode)]
    except RecursionError:
        raise ValueError(f"{name}: expected a value with less nesting, and not inside itself") from None
    except UnicodeEncodeError as error:
        raise ValueError(f"{error.object!a}: expected text that UTF-8 can encode, got {error.object!r:.80}") from None


def _pairs(style: str, name: str, value: Any, encode: Encode) -> Iterator[Pair]:
    if value is None:
        return
    if style == "json":
        yield encode(name), encode(_json(name, value))
    elif style == "deepObject":
        for inner, text in _bracketed(name, value, item_name(name)):
            check_encodable(inner, text)
            yield encode(inner), encode(text)
    else:
        yield from _items(STYLES[style], name, value, encode)


def _items(style: Style, name: str, value: Any, encode: Encode) -> Iterator[Pair]:
    check_encodable(ascii(name), name)
    own = encode(name) if style.is_named else ""
    text = text_of(name, value)
    properties = properties_of(value) if text is None else None
    if text is not None:
        yield own, _encoded(name, text, encode)
    elif properties is not None:
        members = [
            (_encoded(name, str(key), encode), _member(f"{name}[{key}]", item, encode))
            for key, item in properties.items()
            if item is not None
        ]
        if style.explodes:
            yield from members
        elif members:
            yield own, _joined(style, (part for member in members for part in member), encode)
    else:
        items = [_member(item_name(name), item, encode) for item in value if item is not None]
        if style.explodes:
            yield from ((own, item) for item in items)
        elif items:
            yield own, _joined(style, iter(items), encode)


def _joined(style: Style, texts: Iterator[str], encode: Encode) -> str:
    delimiter = style.delimiter
    return (delimiter if delimiter == "," else encode(delimiter)).join(texts)


def _member(name: str, value: Any, encode: Encode) -> str:
    text = text_of(name, value)
    return _encoded(name, _json(name, value) if text is None else text, encode)


def _encoded(name: str, text: str, encode: Encode) -> str:
    check_encodable(name, text)
    return encode(text)


def _json(name: str, value: Any) -> str:
    from ..json.codec import encode

    return encode(value, name).decode()


def _bracketed(name: str, value: Any, items: str) -> Iterator[Pair]:
    """Yield names with brackets, and texts; None values are omitted."""
    if value is None:
        return
    text = text_of(name, value)
    properties = properties_of(value) if text is None else None
    if text is not None:
        yield name, text
    elif properties is not None:
        for key, item in properties.items():
            inner = f"{name}[{key}]"
            yield from _bracketed(inner, item, f"{inner}[]")
    else:
        for item in value:
            yield from _bracketed(items, item, f"{items}[]")


# --- places ---


def part(style: str, name: str, value: Any, encode: Encode) -> str:
    """Return a value in a style as one text: a part of a path, a header, or cookies."""
    style = style.removeprefix("+")
    rules = STYLES.get(style, STYLES["simple"])
    found = pairs(style, name, value, encode)
    texts = [f"{key}={text}" if key and style != "json" else text for key, text in found]
    return rules.first + rules.between.join(texts) if texts else ""


def path_segment(name: str, value: object, style: str = "") -> str:
    """Encode a path parameter as a part of one path segment; without a style, arrays and objects are none.

    Raises ValueError, naming the parameter, for a value that cannot be one.
    """
    is_scalar = value is not None and value != "" and not isinstance(value, OCTETS) and (style or text_of(name, value))
    encode = allowing_in_path if style.startswith("+") else percent
    text = part(style or "simple", name, value, encode) if is_scalar else ""
    if not text:
        shown = f"{type(value).__name__}; did you mean its id?" if hasattr(value, "id") else f"{value!r:.80}"
        raise ValueError(f"{name}: expected a non-empty string, got {shown}")
    if text in (".", ".."):  # encoding does not help: URL parsers treat %2E%2E as ".."
        raise ValueError(f"{name}: expected a string that is not a relative path, got {value!r}")
    return text


def header_value(name: str, value: object, style: str = "") -> str:
    """Return a parameter as the value of a header, of a list as those that `form*` sends one by one; "" for none."""
    if style == "form*" and text_of(name, value) is None and properties_of(value) is None:
        return Repeated(text for _, text in pairs(style, name, value, plain))
    return value if type(value) is str and style != "json" else part(style or "simple", name, value, plain)


def cookies(name: str, value: object, style: str = "") -> str:
    """Return a parameter as one or more cookies: `a=b; c=d`."""
    encode = plain if style.startswith("cookie") else percent
    found = pairs(style.replace("cookie", "form") or "form*", name, value, encode)
    return "; ".join(f"{key}={text}" for key, text in found)

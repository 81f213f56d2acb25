"""Query strings and the fields of forms, encoded by the styles of their parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..json.absent import is_absent
from .styles import allowing_reserved, check_encodable, pairs, percent, plain, properties_of

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALL = 2**63
NO_STYLES: Mapping[str, str] = {}


def encode_query(values: Mapping[str, Any], styles: Mapping[str, str] = NO_STYLES, default: str = "form*") -> str:
    """Encode a query string; None values are omitted.

    - `styles`: style of the parameters that have one of their own, by name; see `styles`.
    - `default`: style of all others.

    Raises TypeError or ValueError, naming the value, for a value without a text form.
    """
    parts: list[str] = []
    for name, value in values.items():
        style = styles.get(name)
        kind = value.__class__
        if style is None and kind is str:  # most values are one of these, which are the same in each style
            check_encodable(name, value)
            parts.append(f"{quote(name, safe='')}={quote(value, safe='')}")
        elif style is None and kind is int and -SMALL < value < SMALL:
            parts.append(f"{quote(name, safe='')}={value}")
        elif not is_absent(value):
            style = style or default
            encode = allowing_reserved if style[0] == "+" else percent
            parts += [f"{key}={text}" for key, text in pairs(style, name, value, encode)]
    return "&".join(parts)


def encode_form(values: Mapping[str, object], styles: Mapping[str, str], default: str) -> bytes:
    """Encode the body of a form, `application/x-www-form-urlencoded`."""
    own = {name: field_style(value, styles.get(name, ""), default) for name, value in values.items()}
    return encode_query(values, own, default).encode()


def field_style(value: object, style: str, default: str) -> str:
    """Return the style of a field of a form; an object for which none is given is JSON text, if forms have no brackets."""
    is_object = not style and default != "deepObject" and properties_of(value) is not None
    return "json" if is_object else style or default


def flatten(
    values: Mapping[str, Any], styles: Mapping[str, str] = NO_STYLES, default: str = "form*"
) -> list[tuple[str, str]]:
    """Return the names and texts of all values as they are, in order; None values are omitted.

    Raises TypeError or ValueError, naming the value, for a value without a text form.
    """
    return [pair for name, value in values.items() for pair in pairs(styles.get(name) or default, name, value, plain)]

"""Paths with values in them."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

SAFE = {"path": "!$&'()*+,;=:@", "query": "!$'()*+,;:@/?", "fragment": "!$&'()*+,;=:@/?"}
"""Part of a reference → the characters that a value may have there, besides those that are always safe (RFC 3986)."""
_place = re.compile(r"\{(\w+)\}")
_dots = re.compile(r"(?:\.|%2e){1,2}", re.I)
_parts = re.compile(r"([^?#]*)(\?[^#]*)?(#.*)?", re.S)


def path_template(template: str, /, **values: Any) -> str:
    """Return a path, with its query and fragment, in which `{name}` is replaced by values, encoded.

    Raises KeyError for a missing value, ValueError for a path with a segment `.` or `..`.
    """
    found: Any = _parts.fullmatch(template)
    path, query, fragment = (
        _filled(part or "", values, safe) for part, safe in zip(found.groups(), SAFE.values(), strict=True)
    )
    for segment in path.split("/"):
        if _dots.fullmatch(segment):
            raise ValueError(f"the path {path!r} has the dot-segment {segment!r}, which is not allowed")
    return path + query + fragment


def _filled(part: str, values: dict[str, Any], safe: str) -> str:
    def value_of(match: re.Match[str]) -> str:
        value = values[match[1]]
        words = {None: "null", True: "true", False: "false"}
        return words[value] if value is None or isinstance(value, bool) else quote(str(value), safe=safe)

    return _place.sub(value_of, part)

"""Views of fields: timestamps as `datetime`, base64 text as bytes, vectors as arrays.

A view computes its value from the field on each access; the field keeps what the server sent.
"""

from __future__ import annotations

import base64
import re
from array import array
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .types import Array

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

T = TypeVar("T")


class View(Generic[T]):
    """A read-only attribute computed from the field `name`; None if the field has no value, or none that can be read.

    A server may send anything: the field keeps it, and `decode_issues` tells where it is not what the schema expects.
    """

    def __init__(self, name: str, read: Callable[[Any], T]) -> None:
        self.name = name
        self.read = read

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T | None: ...
    def __get__(self, instance: object | None, owner: type) -> Self | T | None:
        if instance is None:
            return self
        value = getattr(instance, self.name)
        try:
            return None if value is None else self.read(value)
        except ValueError:
            return None


def datetime_view(name: str) -> View[datetime]:
    """View `name` (Unix time in seconds, or ISO 8601 text) as a timezone-aware `datetime`; UTC if no zone is given."""
    return View(name, read_datetime)


def bytes_view(name: str) -> View[bytes]:
    """View `name` (base64 text, standard or URL-safe, with or without padding) as bytes."""
    return View(name, read_bytes)


def array_view(name: str) -> View[array[float]]:
    """View `name` (a list of numbers, or base64 of little-endian 32-bit floats) as an array of floats.

    The array supports the buffer protocol: `numpy.asarray` uses it without copying.
    """
    return View(name, read_array)


# Each raises ValueError for a value that it cannot read.


def read_datetime(value: object) -> datetime:
    """See `datetime_view`; a number may be sent as text."""
    if isinstance(value, str) and re.fullmatch(_NUMBER, value):
        value = float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            return datetime.fromtimestamp(value, UTC)
        except (OverflowError, OSError) as error:
            raise ValueError(str(error)) from None
    if not isinstance(value, str):
        raise ValueError("neither a number nor a text")
    from dateutil.parser import isoparse, parse

    try:
        time = isoparse(value)
    except ValueError:
        try:
            time = parse(value)
        except OverflowError as error:
            raise ValueError(str(error)) from None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


_NUMBER = r"-?[0-9]{6,20}(\.[0-9]+)?"


def read_bytes(value: object) -> bytes:
    """See `bytes_view`."""
    if not isinstance(value, str):
        raise ValueError("not a text")
    text = value.translate({ord("-"): "+", ord("_"): "/"}).rstrip("=")
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def read_array(value: object) -> array[float]:
    """See `array_view`."""
    if isinstance(value, str):
        floats = array("f", read_bytes(value))
        import sys

        if sys.byteorder == "big":
            floats.byteswap()
        return floats
    if type(value) is not Array:
        raise ValueError("neither a list nor a text")
    try:
        return array("d", value)
    except (TypeError, OverflowError) as error:
        raise ValueError(str(error)) from None

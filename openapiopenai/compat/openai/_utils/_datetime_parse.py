"""Dates and times in the notations that pydantic takes, and in those that it took before its second version."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from pydantic import TypeAdapter

_times, _dates = TypeAdapter(datetime), TypeAdapter(date)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LARGEST_SECONDS = 2 * 10**10
"""Larger numbers are milliseconds, microseconds, or nanoseconds."""


def _number(value: object) -> float | None:
    """Return the number that a value is, also as text; None if it is none."""
    if isinstance(value, (int, float)):
        return value
    text = value.decode() if isinstance(value, bytes) else value
    try:
        return float(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _since_epoch(seconds: float) -> datetime:
    """Return the time for a number; the first or the last one for a number beyond."""
    if seconds != seconds:
        raise ValueError("expected a time, got nan")
    if abs(seconds) > 3 * 10**20:
        return datetime.max if seconds > 0 else datetime.min
    while abs(seconds) > LARGEST_SECONDS:
        seconds /= 1000
    return EPOCH + timedelta(seconds=seconds)


def _padded(value: object) -> object:
    """Return the text of a date or time with what the standard wants: two digits in `2012-4-9 4:8:16`, minutes in `+02`."""
    text = value.decode() if isinstance(value, bytes) else value
    if not isinstance(text, str):
        return text
    return re.sub(r"(:.*[+-]\d\d)$", r"\1:00", re.sub(r"(?<=[-: T])\d(?!\d)", r"0\g<0>", text))


def parse_datetime(value: datetime | str | bytes | float) -> datetime:
    """Return a time; raises ValueError if it is none."""
    if isinstance(value, datetime):
        return value
    number = _number(value)
    return _times.validate_python(_padded(value)) if number is None else _since_epoch(number)


def parse_date(value: date | str | bytes | float) -> date:
    """Return a date, also that of a time; raises ValueError if it is none."""
    number = _number(value)
    if number is not None:
        return _since_epoch(number).date()
    return value.date() if isinstance(value, datetime) else _dates.validate_python(_padded(value))

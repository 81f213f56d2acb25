"""Dates and times in the notations that pydantic takes."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import TypeAdapter

_times, _dates = TypeAdapter(datetime), TypeAdapter(date)


def parse_datetime(value: datetime | str | bytes | float) -> datetime:
    """Return a time; raises ValueError if it is none."""
    return _times.validate_python(value)


def parse_date(value: date | str | bytes | float) -> date:
    """Return a date, also that of a time; raises ValueError if it is none."""
    try:
        return _dates.validate_python(value)
    except ValueError:
        return parse_datetime(value).date()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

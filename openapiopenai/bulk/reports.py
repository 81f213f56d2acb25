"""What the headers of a response say about rate limits."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import NamedTuple

from .._runtime.calls.rate_limits import seconds_until

LARGEST = 1e12
"""Largest limit, and most seconds, that are believed."""
KINDS = ("limit", "remaining", "reset")
REQUESTS = tuple(
    tuple(form.format(kind) for kind in KINDS) for form in ("x-ratelimit-{}-requests", "x-ratelimit-{}", "ratelimit-{}")
)
TOKENS = (tuple(f"x-ratelimit-{kind}-tokens" for kind in KINDS),)
"""Names of the headers of a limit; the first ones that a response has count."""


class Report(NamedTuple):
    """What a response said about one limit, `age` seconds after the server counted its request."""

    limit: float
    remaining: float | None
    reset: float | None
    """Seconds until nothing is used, or until the next unit is free: servers differ."""
    age: float = 0.0


def read(headers: Mapping[str, str], families: tuple[tuple[str, ...], ...], age: float = 0.0) -> Report | None:
    """Return what headers say about a limit; None if that is nothing, or cannot be."""
    for names in families:
        limit = _number(headers.get(names[0]))
        if limit is not None and 0 < limit <= LARGEST:
            remaining = _number(headers.get(names[1]))
            left = None if remaining is None else min(max(remaining, 0.0), limit)
            return Report(limit, left, seconds(headers.get(names[2])), age)
    return None


def _number(text: str | None) -> float | None:
    try:
        number = float(text) if text else None
    except ValueError:
        return None
    return number if number is not None and isfinite(number) else None


def seconds(text: str | None) -> float | None:
    """Return the seconds of `6m0s`, `120ms`, a number of them, or a point in time; None for anything else."""
    return seconds_until(text) if text else None

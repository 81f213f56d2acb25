"""What the headers of a response say about rate limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from openapiopenai._runtime.calls.rate_limits import RateLimit, rate_limits

LARGEST = 1e12
"""Largest limit that is believed."""


class Report(NamedTuple):
    """What a response said about one limit, `age` seconds after the server counted its request."""

    limit: float
    remaining: float | None
    reset: float | None
    """Seconds until nothing is used, or until the next unit is free: servers differ."""
    age: float = 0.0


def reports(headers: Mapping[str, str], age: float = 0.0) -> tuple[Report | None, Report | None]:
    """Return what headers say about requests and about tokens; None if that is nothing, or cannot be."""
    told = rate_limits(headers)
    return _report(told.get("requests"), age), _report(told.get("tokens"), age)


def _report(told: RateLimit | None, age: float) -> Report | None:
    if told is None or not told.limit or told.limit > LARGEST:
        return None
    remaining = None if told.remaining is None else min(float(told.remaining), told.limit)
    return Report(told.limit, remaining, told.seconds, age)

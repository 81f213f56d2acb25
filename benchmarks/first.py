"""The first `Response` that a process decodes."""

from __future__ import annotations

from collections.abc import Iterator

from openapiopenai import Response

from .figures import Figure, compared, duration, payload
from .measure import fresh
from .official import FIRST, INSTALLED

OURS = """
from openapiopenai import Response
Response.from_json(text)
"""
FLOOR = """
from pydantic import BaseModel
class One(BaseModel):
    id: str
One.model_validate_json(text)
"""


def run() -> Iterator[Figure]:
    """Fresh processes, beside ones that define and decode one pydantic model of one field."""
    response = payload("response")
    assert Response.from_json(response.text).decode_issues == ()
    ours, floor = fresh(OURS, FLOOR, text=response.text)
    official = fresh(FIRST, text=response.text) if INSTALLED else []
    yield Figure(
        "first Response in a process, time",
        ours.seconds / floor.seconds,
        1.25,
        ours=duration(ours.seconds),
        floor=duration(floor.seconds),
        official=compared(duration(official[0].seconds), official[0].seconds / floor.seconds) if official else "",
        payload=str(response),
    )
    yield Figure(
        "first Response in a process, peak memory",
        ours.peak / floor.peak,
        1.1,
        ours=f"{ours.peak:.1f} MB",
        floor=f"{floor.peak:.1f} MB",
        official=compared(f"{official[0].peak:.1f} MB", official[0].peak / floor.peak) if official else "",
        payload=str(response),
    )

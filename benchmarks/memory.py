"""What a process costs that has prepared for everything, and what a response costs that is kept."""

from __future__ import annotations

from collections.abc import Iterator

from .figures import Figure, compared, duration, payload
from .measure import fresh
from .official import INSTALLED, REACH

EAGER = {"OPENAPIOPENAI_EAGER": "1"}
OURS = "import openapiopenai.models"
FLOOR = "import pydantic; pydantic.BaseModel"
OFFICIAL = (
    f"{REACH}; import openai.types.responses, openai.types.chat, openai.types.beta.threads, openai.types.realtime"
)
KEPT = 10_000
KEEPS_OURS = "from openapiopenai import Response; decode = Response.from_json"
KEEPS_DICTS = "from pydantic_core import from_json as decode"
KEEPS_BARE = """
from typing import Any
from pydantic import create_model
from pydantic_core import from_json

def kind(value):
    if isinstance(value, dict):
        return create_model("Bare", __module__="bare", **{name: (kind(each), None) for name, each in value.items()})
    return list[kind(value[0]) if value else Any] if isinstance(value, list) else Any

decode = kind(from_json(text)).model_validate_json
"""
"""Models with the fields of the payload alone, all of any type."""
KEEPS_OFFICIAL = f"""
{REACH}
import json
from openai._models import construct_type
from openai.types.responses import Response

def decode(text):
    return construct_type(type_=Response, value=json.loads(text))
"""


def run() -> Iterator[Figure]:
    """All for information."""
    yield from prepared()
    yield kept()


def kept() -> Figure:
    """Memory of a decoded Response, as plain dicts and as ours; in the last column, as bare pydantic models."""
    response = payload("response")
    ours, dicts, bare, *official = (
        _each(setup, response.text)
        for setup in (KEEPS_OURS, KEEPS_DICTS, KEEPS_BARE, *([KEEPS_OFFICIAL] if INSTALLED else []))
    )
    return Figure(
        "a Response that is kept, memory",
        ours / dicts,
        ours=f"{ours:.1f} kB",
        floor=f"{dicts:.1f} kB",
        official=compared(f"{official[0]:.1f} kB", official[0] / dicts) if official else "",
        payload=f"{response}; bare pydantic {bare / dicts:.3g} ×",
    )


def _each(setup: str, text: bytes) -> float:
    """Thousands of bytes that each of many decoded values takes."""
    few, many = fresh(
        *(f"{setup}\nkept = [decode(text) for _ in range({n})]" for n in (1, KEPT)), text=text, processes=3
    )
    return (many.peak - few.peak) * 2**20 / 1000 / KEPT


def prepared() -> Iterator[Figure]:
    """All models imported and built, beside pydantic alone."""
    codes = [OURS, FLOOR, *([OFFICIAL] if INSTALLED else [])]
    ours, floor, *official = fresh(*codes, processes=3, environment=EAGER)
    yield Figure(
        "all models imported and built, peak memory",
        ours.peak / floor.peak,
        ours=f"{ours.peak:.1f} MB",
        floor=f"{floor.peak:.1f} MB",
        official=compared(f"{official[0].peak:.1f} MB", official[0].peak / floor.peak) if official else "",
        payload="official: types imported, none built",
    )
    yield Figure(
        "all models imported and built, time",
        ours.seconds / floor.seconds,
        ours=duration(ours.seconds),
        floor=duration(floor.seconds),
        official=compared(duration(official[0].seconds), official[0].seconds / floor.seconds) if official else "",
        payload="official: types imported, none built",
    )

"""What a process costs that has prepared for everything."""

from __future__ import annotations

from collections.abc import Iterator

from .figures import Figure, compared, duration
from .measure import fresh
from .official import INSTALLED, REACH

EAGER = {"OPENAPIOPENAI_EAGER": "1"}
OURS = "import openapiopenai.models"
FLOOR = "import pydantic; pydantic.BaseModel"
OFFICIAL = (
    f"{REACH}; import openai.types.responses, openai.types.chat, openai.types.beta.threads, openai.types.realtime"
)


def run() -> Iterator[Figure]:
    """All models imported and built, beside pydantic alone; for information."""
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

"""`import openapiopenai`."""

from __future__ import annotations

from collections.abc import Iterator

from .figures import Figure, compared, duration
from .measure import added_modules, starts
from .official import INSTALLED, REACH

HEAVY = {"pydantic", "typing", "urllib3"}


def run() -> Iterator[Figure]:
    """Whole processes, and the modules that the import adds."""
    bare, ours = starts("pass", "import openapiopenai")
    official = starts(f"{REACH}; import openai") if INSTALLED else []
    yield Figure(
        "import openapiopenai, over bare Python",
        (ours - bare) * 1e3,
        5,
        unit="ms",
        ours=duration(ours),
        floor=duration(bare),
        official=compared(duration(official[0]), official[0] / bare) if official else "",
    )
    modules = added_modules("import openapiopenai")
    heavy = sorted(HEAVY & modules)
    yield Figure(
        f"of pydantic, typing and urllib3 loaded by it{': ' if heavy else ''}{', '.join(heavy)}",
        len(heavy),
        0,
        unit="",
        ours=f"{len(modules)} modules",
    )

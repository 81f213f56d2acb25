"""Generation of the package from `openapi.yaml`, in a copy of it: all of it, after one edit, and with nothing to do."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from .figures import Figure, duration

ROOT = Path(__file__).parents[1]
START = "    Batch:\n"
"""Where the component that is edited begins."""
MEMBERS = "      properties:\n"
FIELD = "        one_more:\n          type: string\n          description: One more field.\n"


def run() -> Iterator[Figure]:
    """Beside everything."""
    with TemporaryDirectory() as scratch:
        project = Path(scratch) / "project"
        command(ROOT, "new", "--openai", project)
        whole = command(project, "generate", "--force")
        edits = [edited(project, number) for number in range(3)]  # the first one keeps what Java has loaded
        nothing = command(project, "generate")
    for name, spent, limit in (("one edit", min(edits), 0.4), ("nothing to do", nothing, 0.1)):
        yield Figure(
            f"generate: {name}, to everything", spent / whole, limit, ours=duration(spent), floor=duration(whole)
        )


def edited(project: Path, number: int) -> float:
    """Seconds to generate after another field was added to a component."""
    spec = project / "openapi.yaml"
    text = spec.read_text("utf-8")
    at = text.index(MEMBERS, text.index(START)) + len(MEMBERS)
    field = FIELD.replace("one_more", f"one_more_{number}")
    spec.write_text(text[:at] + field + text[at:], "utf-8")
    return command(project, "generate")


def command(folder: Path, *words: str | Path) -> float:
    """Run a command of the generator in a folder; return the seconds that it takes."""
    start = time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, "-m", "openapiopenai", *words], cwd=folder, env=environment, check=True, capture_output=True
    )
    return time.perf_counter() - start

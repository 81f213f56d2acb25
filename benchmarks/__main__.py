"""Measure what import, decoding and calls cost, as ratios within one run."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from . import official
from .figures import TOLERANCE, Figure, heading
from .measure import load

SUBJECTS = {
    "import": "importing",
    "first": "first",
    "warm": "warm",
    "embeddings": "embeddings",
    "serialising": "serialising",
    "salvage": "salvage",
    "memory": "memory",
    "client": "client",
    "realtime": "realtime",
    "generating": "generating",
    "bulk": "bulk.calls",
}
"""Name → module of this package."""
BUSY = 0.8
"""Load of each processor above which the figures are marked; this run alone makes one processor busy."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("subjects", nargs="*", metavar="subject", help=f"{', '.join(SUBJECTS)} (default: all)")
    parser.add_argument("--check", action="store_true", help="exit status 1 where a target is missed too far")
    parser.add_argument(
        "--tolerance",
        type=float,
        default=TOLERANCE,
        help="part of a target by which --check lets it be missed (%(default)s)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the numbers to this file")
    options = parser.parse_args()
    if wrong := set(options.subjects) - set(SUBJECTS):
        parser.error(f"no such subject: {', '.join(sorted(wrong))}")

    missing = official.prepare()
    names = ["pydantic", "pydantic_core", *(["openai"] if official.INSTALLED else [])]
    packages = {name: version(name) for name in names}
    about = {"python": platform.python_version(), "machine": platform.machine(), **packages}
    print(", ".join(f"{name} {value}" for name, value in about.items()))
    if missing:
        print(f"without the official SDK: {missing}")
    print(f"\n{heading()}")

    figures: list[tuple[str, Figure]] = []
    busiest = load()
    for subject in options.subjects or SUBJECTS:
        for figure in import_module(f"{__package__}.{SUBJECTS[subject]}").run():
            figures.append((subject, figure))
            print(figure.row(), flush=True)
        busiest = max(busiest, load())

    if busiest > BUSY:
        print(f"\nThe machine was busy (load {busiest:.1f} for each processor): do not trust these figures.")
    if options.json:
        rows = [{"subject": subject, **figure.as_dict()} for subject, figure in figures]
        options.json.write_text(
            json.dumps({**about, "load": busiest, "figures": rows}, indent=2, ensure_ascii=False) + "\n"
        )
    far = [figure for _, figure in figures if not figure.passes(options.tolerance)]
    if options.check:
        missed = ", ".join(figure.name for figure in far)
        print(f"\nmissed by more than {options.tolerance:.0%}: {missed or 'none'}")
    return 1 if options.check and far else 0


if __name__ == "__main__":
    sys.exit(main())

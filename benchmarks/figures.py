"""What a benchmark yields, and the table that is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

TOLERANCE = 0.1
"""By how much of a target a figure may miss it before `--check` fails."""


@dataclass(frozen=True)
class Figure:
    """One measured ratio, or another number of its unit."""

    name: str
    ratio: float
    limit: float | None = None
    """The target; None where the figure is for information."""
    at_least: bool = False
    """Whether the target is the least that the ratio may be, not the most."""
    unit: str = "×"
    ours: str = ""
    floor: str = ""
    """What ours is divided by."""
    official: str = ""
    payload: str = ""

    def passes(self, tolerance: float = 0.0) -> bool:
        """Whether the target is reached, or missed by no more than that part of it."""
        if self.limit is None:
            return True
        if self.at_least:
            return self.ratio >= self.limit * (1 - tolerance)
        return self.ratio <= self.limit * (1 + tolerance)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {**vars(self), "passes": self.passes()}

    def row(self) -> str:
        """A line of the table."""
        target = "" if self.limit is None else f"{'≥' if self.at_least else '≤'} {self.limit:g}"
        passes = "" if self.limit is None else "yes" if self.passes() else "MISSED"
        ratio = f"{self.ratio:.3g} {self.unit}".strip()
        return _line(self.name, ratio, target, passes, self.ours, self.floor, self.official, self.payload)


def heading() -> str:
    """The first line of the table."""
    return _line("figure", "ratio", "target", "passes", "ours", "floor", "official", "payload")


def _line(name: str, ratio: str, target: str, passes: str, ours: str, floor: str, official: str, payload: str) -> str:
    columns = f"{name:47} {ratio:>9}  {target:>6}  {passes:6}  {ours:>10}  {floor:>9}  {official:>19}  {payload}"
    return columns.rstrip()


def duration(seconds: float) -> str:
    """A time to be read."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"


def compared(value: str, ratio: float) -> str:
    """A value of the official SDK and its ratio to the floor."""
    return f"{value} ({ratio:.3g} ×)"


@dataclass(frozen=True)
class Payload:
    """JSON text with the name that the table shows."""

    name: str
    text: bytes

    def __str__(self) -> str:
        return f"{self.name}, {len(self.text):,} bytes"


def payload(name: str) -> Payload:
    """A payload of `payloads/`."""
    path = Path(__file__).parent / "payloads" / f"{name}.json"
    return Payload(path.name, path.read_bytes().strip())

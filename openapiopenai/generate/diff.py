"""What a new version of a document changes for callers: by severity, with the methods that each change reaches."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from .layout.reach import Reach
from .openapi.document import Node
from .openapi.normalise import normalise
from .openapi.report import ANNOUNCED, BREAKS, DEPRECATED, NEW, TITLES, WEAKER, Change, Comparison, compare

MOST = 8
"""Methods that are printed for a change; further ones are counted."""


class Difference:
    """The changes from one normalized document to another."""

    def __init__(self, old: Node, new: Node) -> None:
        self.comparison: Comparison = compare(normalise(old), normalise(new))
        self.reach = [Reach(self.comparison.new), Reach(self.comparison.old)]
        self.changes = sorted(self.comparison.changes, key=lambda change: list(TITLES).index(change.level))

    @property
    def breaks(self) -> bool:
        """Whether code that works today may fail."""
        return any(change.level == BREAKS for change in self.changes)

    @property
    def step(self) -> str:
        """The step of a semantic version that the changes want: "major", "minor", "patch", or "none".

        What was deprecated before goes in a minor release.
        """
        levels = {change.level for change in self.changes}
        if any(change.level == BREAKS and not change.what.startswith(ANNOUNCED) for change in self.changes):
            return "major"
        return "minor" if levels & {BREAKS, DEPRECATED, NEW, WEAKER} else "patch" if levels else "none"

    def methods(self, change: Change) -> list[str]:
        """Return the methods whose requests or responses a change reaches, directly or through other models."""
        name, call, _ = change.subject.partition("(")
        if call or change.kind in ("operations", "webhooks"):
            return [name]
        model = (name or change.item).partition(".")[0]
        return sorted({method for reach in self.reach for method in using(model, reach)})

    def to_dict(self) -> dict[str, Any]:
        """Return the changes as JSON values."""
        return {
            "breaking": self.breaks,
            "step": self.step,
            "changes": [{**asdict(change), "methods": self.methods(change)} for change in self.changes],
        }

    def text(self) -> str:
        """Return the changes as text, breaking ones first, and the methods that these reach."""
        reached = sorted({name for each in self.changes if each.level == BREAKS for name in self.methods(each)})
        lines = [self.comparison.text()]
        if reached:
            more = f" and {len(reached) - MOST} more" if len(reached) > MOST else ""
            lines.append(f"Methods that a breaking change reaches: {', '.join(reached[:MOST])}{more}.")
        if self.changes:
            lines.append(f"Suggested step of the version: {self.step}.")
        return "\n".join(lines)


def using(name: str, reach: Reach) -> set[str]:
    """Return the methods, webhooks and channels that refer to a component, directly or through others."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            found.update(reach.operations.get(key, ()))
            waiting += [*reach.used_by.get(key, ()), *reach.aliases.get(key, ())]
    return found

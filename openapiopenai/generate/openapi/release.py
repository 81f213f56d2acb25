"""Through which releases of a package what the publisher has given up stays."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .document import Node
from .values import copied


@dataclass(frozen=True)
class Release:
    """The version of a package, and what it says about names that are given up."""

    version: str = "0"

    @property
    def numbers(self) -> tuple[int, int]:
        """Its major and minor number."""
        major, minor, *_ = [*map(int, re.findall(r"\d+", self.version)[:2]), 0, 0]
        return major, minor

    @property
    def goes(self) -> str:
        """The version in which goes what is given up now: there is at least one minor release before."""
        major, minor = self.numbers
        return f"{major}.{minor + 2}"

    def has_reached(self, version: str) -> bool:
        return self.numbers >= Release(version).numbers

    def kept(self, node: Node, was_published: bool) -> Node | None:
        """Return what becomes of an operation or a component that is not in the published document.

        What its owner added stays; what was published is marked, and goes with a later version.
        """
        if "x-origin" in node or not (was_published or "x-removed" in node):
            return copied(node)
        version = node.get("x-removed", self.goes)
        return None if self.has_reached(version) else {**copied(node), "x-removed": version}

    def without_expired(self, names: dict[str, str]) -> dict[str, str]:
        """Return former names without those whose version is reached."""
        return {name: version for name, version in names.items() if not self.has_reached(version)}

"""What was generated last: `build/parts.json`, by which only the parts that have changed since are generated again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapiopenai.generate.layout import stamp
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.values import is_node

if TYPE_CHECKING:
    from openapiopenai.generate.layout.manifest import Parts

FILE = "parts.json"


class Memory:
    """Remembers of what the files of a project are made."""

    def __init__(self, build: Path, root: Path, package: Path) -> None:
        self.build = build
        self.root = root
        self.package = package
        found = remembered(build)
        self.known = found if found.get("outputs") == stamp.spec_outputs(root, package) else {}
        """What is recorded; empty if the files are others than last time."""

    def is_made_of(self, document: str) -> bool:
        """Whether the files are made of a document, whose digest is given; its text may have been another."""
        state = {"document": document, "around": stamp.around(self.root, self.package)}
        return state.items() <= self.known.items()

    def changed(self, made: Parts) -> Parts:
        """Return the parts whose files have to be made: all of them if the tools or the files are others than last time."""
        if self.known.get("makers") != stamp.makers(self.root):
            return made
        return replace(
            made,
            models=others(made.models, made.digests["models"], self.known["models"]),
            apis=others(made.apis, made.digests["apis"], self.known["apis"]),
        )

    def remember(self, document: str, made: Parts) -> None:
        """Record the document and the parts whose files are there now; `generated.lock` has the digest of the files."""
        state = {
            "document": document,
            "around": stamp.around(self.root, self.package),
            "makers": stamp.makers(self.root),
            "outputs": stamp.read(self.root)["spec-outputs"],
            **made.digests,
        }
        (self.build / FILE).write_text(json.dumps(state), "utf-8")


def remembered(build: Path) -> Node:
    """Return what is recorded; empty if nothing is, or only half of it was written."""
    try:
        found: Any = json.loads((build / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if is_node(found) else {}


def others(made: dict[str, Node], digests: dict[str, str], known: dict[str, str]) -> dict[str, Node]:
    """Return the parts whose digest is not the one that is known."""
    return {name: facts for name, facts in made.items() if known.get(name) != digests[name]}

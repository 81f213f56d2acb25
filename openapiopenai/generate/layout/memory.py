"""What was generated last: `build/parts.json`, by which only the parts that have changed since are generated again."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from openapiopenai.generate.layout import stamp
from openapiopenai.generate.layout.manifest import Parts
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.values import is_node

FILE = "parts.json"


def changed(made: Parts, build: Path, root: Path, package: Path) -> Parts:
    """Return the parts whose files have to be made: all of them if the tools or the files are others than last time."""
    known = remembered(build)
    if (known.get("makers"), known.get("outputs")) != (stamp.makers(root), stamp.spec_outputs(root, package)):
        return made
    return Parts(
        {name: facts for name, facts in made.models.items() if known["models"].get(name) != digest(facts)},
        {name: facts for name, facts in made.apis.items() if known["apis"].get(name) != digest(facts)},
    )


def remember(made: Parts, build: Path, root: Path) -> None:
    """Record the parts whose files are there now; `generated.lock` has the digest of the files."""
    state = {
        "makers": stamp.makers(root),
        "outputs": stamp.read(root)["spec-outputs"],
        "models": {name: digest(facts) for name, facts in made.models.items()},
        "apis": {name: digest(facts) for name, facts in made.apis.items()},
    }
    (build / FILE).write_text(json.dumps(state), "utf-8")


def remembered(build: Path) -> Node:
    """Return what is recorded; empty if nothing is, or only half of it was written."""
    try:
        found: Any = json.loads((build / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if is_node(found) else {}


def digest(facts: Node) -> str:
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()

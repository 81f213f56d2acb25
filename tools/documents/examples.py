"""`python -m tools.documents.examples PROJECT`: decodes the example of each model of a project, and encodes it again.

Prints a line of JSON: `models` (how many), `lossy` (models whose example comes back otherwise: what differs).
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapiopenai.generate.layout.types import class_name, module_name
from openapiopenai.generate.openapi import files
from openapiopenai.generate.openapi.document import schemas_of
from openapiopenai.generate.openapi.examples import Examples
from openapiopenai.generate.openapi.normalise import normalise
from openapiopenai.generate.openapi.reading import load


def lossy(package: str, names: list[str], examples: Examples) -> Iterator[tuple[str, str]]:
    """Yield the models whose example is not the same after decoding and encoding, and why."""
    for name in names:
        example = examples.derive(name)
        try:
            back = model(package, name).from_dict(example).to_dict()
        except Exception as error:  # whatever goes wrong is what this finds
            yield name, f"{type(error).__name__}: {str(error)[:200]}"
            continue
        if json.dumps(back, sort_keys=True) != json.dumps(example, sort_keys=True):
            yield name, f"{json.dumps(example)[:100]} came back as {json.dumps(back)[:100]}"


def model(package: str, name: str) -> Any:
    """Return the class of a component."""
    return getattr(importlib.import_module(f"{package}.models.{module_name(class_name(name))}"), class_name(name))


def main(project: Path) -> None:
    package: str = files.read(project / "openapi-generator-config.yaml")["packageName"]
    sys.path.insert(0, str(project))
    document = normalise(load(project / "openapi.yaml"))
    names = [name for name, schema in schemas_of(document).items() if "properties" in schema]
    print(json.dumps({"models": len(names), "lossy": dict(lossy(package, names, Examples(document)))}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

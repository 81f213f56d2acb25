"""Handwritten modules that a spec names: those of the package that is generated, and no others."""

from __future__ import annotations

from collections.abc import Iterator

from openapiopenai.generate.openapi.document import Node, operations, schemas_of
from openapiopenai.generate.openapi.faults import pointer
from openapiopenai.generate.openapi.structure import is_source


def faults_of_sources(document: Node, package: str) -> list[str]:
    """Return a fault for every source that is not `package.module:Name`."""
    return [
        f"{pointer(steps)}: expected `{package}.module:Name`, got {source!r}: no other module is used"
        for steps, source in sources(document)
        if not (is_source(source) and source.startswith(f"{package}."))
    ]


def sources(document: Node) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the place of each source, and the source."""
    for name, source in document.get("x-helpers", {}).items():
        yield ("x-helpers", name), source
    for path, method, operation in operations(document):
        if source := operation.get("x-stream-class"):
            yield ("paths", path, method, "x-stream-class"), source
    for name, schema in schemas_of(document).items():
        if source := schema.get("x-mixin"):
            yield ("components", "schemas", name, "x-mixin"), source

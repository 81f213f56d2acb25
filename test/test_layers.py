"""The layers of the runtime: imports go one way, and nothing in it is about one API."""

import ast
from collections.abc import Iterator
from pathlib import Path

from .conftest import ROOT

RUNTIME = ROOT / "openapiopenai" / "_runtime"
LAYERS = ("json", "http", "calls", "sockets")
"""From the lowest up: a layer imports from itself and those before it."""
BESIDE = ("profile", "registry")
"""What says which API it is, for all layers."""
ALLOWED = {("json/model.py", "calls.response")}
"""Imports for type checkers only: a model says which call it came from."""
BORROWED = {
    "pydantic_core": "json/",
    "urllib3": "http/",
    "http.client": "http/",
    "anyio": "http/",
    "websockets": "sockets/",
}
"""Library → the layer that alone may import it."""


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the imports of a module: the number of dots, and the module."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.level, node.module
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.level, alias.name) for alias in node.names)


def test_imports_go_down() -> None:
    wrong = [
        (str(path.relative_to(RUNTIME)), module)
        for number, layer in enumerate(LAYERS)
        for path in sorted((RUNTIME / layer).glob("*.py"))
        for dots, module in imports(path)
        if (dots == 2 and module.partition(".")[0] not in (*LAYERS[: number + 1], *BESIDE))
        or (dots == 3 and module != "profile")
    ]
    assert set(wrong) == ALLOWED


def test_each_layer_is_used_by_the_next_ones() -> None:
    """The test above sees imports: every layer but the lowest has some that go down."""
    for number, layer in enumerate(LAYERS[1:], 1):
        found = {
            module.partition(".")[0]
            for path in (RUNTIME / layer).glob("*.py")
            for dots, module in imports(path)
            if dots == 2
        }
        assert found & set(LAYERS[:number])


def test_libraries_are_imported_in_one_layer() -> None:
    wrong = [
        (str(path.relative_to(RUNTIME)), module)
        for path in sorted(RUNTIME.rglob("*.py"))
        for dots, module in imports(path)
        for library, layer in BORROWED.items()
        if not dots and f"{module}.".startswith(f"{library}.") and not str(path.relative_to(RUNTIME)).startswith(layer)
    ]
    assert wrong == []


def test_the_runtime_is_independent_of_one_api() -> None:
    said = [path.name for path in RUNTIME.rglob("*.py") if "openai" in path.read_text().lower()]
    assert said == []

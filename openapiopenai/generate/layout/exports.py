"""The public names of a package: what its hand-written modules list in `__all__`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from openapiopenai.generate.openapi.faults import DocumentError

PLACES = ("*.py", "_runtime/**/*.py", "helpers/*.py")
"""Modules whose public names can be imported from the package itself."""


def public_names(package: Path) -> dict[str, str]:
    """Return the public names of a package and the modules, relative to it, that define them."""
    found: dict[str, str] = {}
    for path in modules(package):
        module = ".".join(path.relative_to(package).with_suffix("").parts)
        for name in listed(path):
            if name in found:
                raise DocumentError([f"{path}: {name} is in `__all__` of {found[name]} as well"])
            found[name] = module
    return dict(sorted(found.items()))


def modules(package: Path) -> Iterator[Path]:
    """Yield the hand-written modules whose names are exported by the package."""
    for place in PLACES:
        yield from (path for path in sorted(package.glob(place)) if path != package / "__init__.py")


def listed(path: Path) -> list[str]:
    """Return `__all__` of a module, without importing it; empty if it has none."""
    return [*_listed(path.read_text("utf-8"))]


@cache
def _listed(text: str) -> tuple[str, ...]:
    for statement in ast.parse(text).body if "__all__" in text else ():
        if isinstance(statement, ast.Assign) and [ast.unparse(each) for each in statement.targets] == ["__all__"]:
            return tuple(str(name) for name in ast.literal_eval(statement.value))
    return ()

"""Handwritten code of the package that is generated, read but never run."""

from __future__ import annotations

import ast
from pathlib import Path


class Code:
    """The handwritten modules of a package."""

    def __init__(self, package: Path) -> None:
        self.root = package.parent
        self.package = package.name
        self._parsed: dict[str, ast.Module] = {}

    def path(self, module: str) -> Path:
        """Return the file of a module, which may be missing."""
        return self.root / f"{module.replace('.', '/')}.py"

    def parsed(self, module: str) -> ast.Module:
        """Return the syntax tree of a module."""
        if module not in self._parsed:
            self._parsed[module] = ast.parse(self.path(module).read_text("utf-8"))
        return self._parsed[module]

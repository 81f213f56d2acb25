"""Handwritten code of the package that is generated, read but never run."""

from __future__ import annotations

import ast
from functools import cached_property
from pathlib import Path


class Code:
    """The handwritten modules of a package."""

    def __init__(self, package: Path) -> None:
        self.root = package.parent
        self.package = package.name
        self._parsed: dict[str, ast.Module] = {}
        self._known: dict[str, dict[str, str]] = {}

    @cached_property
    def titles(self) -> dict[str, str]:
        """Models and the names by which everyone knows them, where the package has a table of these."""
        module = f"{self.package}.compat.titles"
        if not self.path(module).exists():
            return {}
        found: dict[str, str] = ast.literal_eval(self.parsed(module).body[-1].value)  # type: ignore[attr-defined]
        return found

    def path(self, module: str) -> Path:
        """Return the file of a module, which may be missing."""
        return self.root / f"{module.replace('.', '/')}.py"

    def parsed(self, module: str) -> ast.Module:
        """Return the syntax tree of a module."""
        if module not in self._parsed:
            self._parsed[module] = ast.parse(self.path(module).read_text("utf-8"))
        return self._parsed[module]

    def known(self, module: str) -> dict[str, str]:
        """Name in a module → module that defines it."""
        if module not in self._known:
            self._known[module] = {**_imported(self.parsed(module), module), **_defined(self.parsed(module), module)}
        return self._known[module]


def _imported(tree: ast.Module, name: str) -> dict[str, str]:
    """Name that a module imports → module that it comes from."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if node.level:
                module = ".".join([*name.split(".")[: -node.level], *filter(None, [module])])
            found |= {each.name: module for each in node.names}
    return found


def _defined(tree: ast.Module, name: str) -> dict[str, str]:
    """Name that a module defines → the module."""
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            found[node.name] = name
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {each.id: name for each in targets if isinstance(each, ast.Name)}
    return found

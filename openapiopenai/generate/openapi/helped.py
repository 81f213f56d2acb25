"""Which operations a handwritten helper needs, so that it goes with them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from .document import Node, operations


def drop_helpers(document: Node, before: Node, root: Path) -> list[str]:
    """Remove the helpers that need a method of the earlier document that is gone; return a note on each.

    `root` is the folder of the package that has the helpers.
    """
    gone = _methods(before) - _methods(document)
    helpers: Node = document.get("x-helpers", {})
    notes: list[str] = []
    for name, source in [*helpers.items()] if gone else ():
        if lost := sorted(gone & {*_needs(name, source, root)}):
            del helpers[name]
            notes.append(f"the helper {name} is left out: it needs {', '.join(lost)}, which is no longer published")
    if "x-helpers" in document and not helpers:
        del document["x-helpers"]
    return notes


def _methods(document: Node) -> set[str]:
    return {operation["x-method"] for _, _, operation in operations(document) if "x-method" in operation}


def _needs(name: str, source: str, root: Path) -> Iterator[str]:
    """Yield the methods whose arguments a helper takes, and those that it calls on its own resource."""
    module, _, function = source.partition(":")
    paths = [root / f"{module.replace('.', '/')}{half}.py" for half in ("_async", "")]
    path = next((each for each in paths if each.is_file()), None)
    tree = ast.parse(path.read_text("utf-8")) if path else ast.Module([], [])
    found = [
        each
        for each in tree.body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and each.name == function and each.args.args
    ]
    for each in found:
        for decorator in each.decorator_list:
            if isinstance(decorator, ast.Call) and decorator.args and isinstance(decorator.args[0], ast.Constant):
                yield str(decorator.args[0].value)
        resource, first = name.rpartition(".")[0], each.args.args[0].arg
        for node in ast.walk(each):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == first:
                yield f"{resource}.{node.attr}"

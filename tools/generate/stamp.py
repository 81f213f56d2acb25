"""Detects whether generated files match their inputs, by hashes of both in `generated.lock`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

LOCK = "generated.lock"
INPUTS = (
    "openapi.yaml",
    "openapiopenai/helpers/*.py",
    "openapi-generator-config.yaml",
    "requirements-dev.txt",
    "templates/*.mustache",
    "tools/generate/*.py",
    "tools/spec/*.py",
    "tools/spec/example_values.txt",
)


def pages(docs: Path) -> list[Path]:
    """The generated pages; `docs/guide/` is handwritten."""
    return sorted(docs.glob("*.md"))


def problem(root: Path, owned: list[Path]) -> str:
    """Why the generated files do not match their inputs; empty if they do."""
    lock = root / LOCK
    if not lock.exists():
        return f"{LOCK} is missing: run `make generate`"
    recorded = dict(line.split() for line in lock.read_text().splitlines())
    if recorded.get("inputs") != inputs(root):
        return "the spec, the templates or the tools have changed since the last `make generate`"
    if recorded.get("outputs") != outputs(root, owned):
        return (
            "generated files were edited, added or removed by hand: change the spec or a template, run `make generate`"
        )
    return ""


def write(root: Path, owned: list[Path]) -> None:
    """Record the current state."""
    (root / LOCK).write_text(f"inputs {inputs(root)}\noutputs {outputs(root, owned)}\n")


def inputs(root: Path) -> str:
    return digest(root, sorted(path for pattern in INPUTS for path in root.glob(pattern)))


def outputs(root: Path, owned: list[Path]) -> str:
    files: list[Path] = []
    for folder in owned:
        files += pages(folder) if folder.name == "docs" else sorted(folder.glob("*.py*"))
    return digest(root, files)


def digest(root: Path, files: Iterable[Path]) -> str:
    """Hash the names and contents of files."""
    total = hashlib.sha256()
    for path in files:
        total.update(f"{path.relative_to(root)}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()

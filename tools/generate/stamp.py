"""Detects whether generated files match their inputs, by hashes of both in `generated.lock`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from tools.generate.exports import public_names

LOCK = "generated.lock"
INPUTS = (
    "openapi.yaml",
    "openapi-generator-config.yaml",
    "requirements-dev.txt",
    "templates/*.mustache",
    "tools/generate/*.py",
    "tools/openapi/*.py",
    "tools/openapi/example_values.txt",
)


def pages(docs: Path) -> list[Path]:
    """The generated pages; `docs/guide/` is handwritten."""
    return sorted(docs.glob("*.md"))


def problem(root: Path, package: Path) -> str:
    """Why the generated files do not match their inputs; empty if they do."""
    lock = root / LOCK
    if not lock.exists():
        return f"{LOCK} is missing: run `make generate`"
    recorded = dict(line.split() for line in lock.read_text().splitlines())
    if recorded.get("inputs") != inputs(root, package):
        return "the spec, the templates, the tools or the public names have changed since the last `make generate`"
    if recorded.get("outputs") != outputs(root, package):
        return (
            "generated files were edited, added or removed by hand: change the spec or a template, run `make generate`"
        )
    return ""


def write(root: Path, package: Path) -> None:
    """Record the current state."""
    (root / LOCK).write_text(f"inputs {inputs(root, package)}\noutputs {outputs(root, package)}\n")


def inputs(root: Path, package: Path) -> str:
    """Hash what the generated files are made from; of hand-written modules other than helpers, only the public names."""
    files = [path for pattern in INPUTS for path in root.glob(pattern)] + [*package.glob("helpers/*.py")]
    names = hashlib.sha256(repr(public_names(package)).encode()).hexdigest()
    return digest(root, sorted(files), names)


def outputs(root: Path, package: Path) -> str:
    code = [*package.glob("__init__.py*"), *package.glob("models/*.py*"), *package.glob("api/*.py*")]
    return digest(root, sorted(code) + pages(root / "docs"))


def digest(root: Path, files: Iterable[Path], more: str = "") -> str:
    """Hash the names and contents of files."""
    total = hashlib.sha256(more.encode())
    for path in files:
        total.update(f"{path.relative_to(root)}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()

"""A project of one's own for the OpenAI API: a copy of this package under another name."""

from __future__ import annotations

import shutil
from pathlib import Path

PACKAGE = Path(__file__).parents[2]
"""This package."""
CHECKOUT = PACKAGE.parent
INSTALLED = Path(__file__).with_name("openai")
"""Where the wheel has what stands beside the package in a checkout."""
PROJECT = ("openapi.yaml", "openapi.published.json", "openapi-generator-config.yaml")
MADE = ("models", "api")
"""Folders that are generated."""
OURS = ("generate", "__main__.py", "__pycache__")
"""What a copy has no use for: the commands stay with this package."""


def beside(name: str) -> Path:
    """Return a file that stands beside the package in a checkout."""
    return INSTALLED / name if (INSTALLED / name).exists() else CHECKOUT / name


def copy(package: str, root: Path) -> None:
    """Copy the spec and the handwritten part of the package to a project, with the package's new name in them."""
    shutil.copytree(PACKAGE, root / package, ignore=shutil.ignore_patterns(*MADE, *OURS), dirs_exist_ok=True)
    for name in PROJECT:
        shutil.copy(beside(name), root)
    for path in [*(root / package).rglob("*.py*"), *(root / name for name in PROJECT)]:
        path.write_text(path.read_text("utf-8").replace(PACKAGE.name, package), "utf-8")

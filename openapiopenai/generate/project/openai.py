"""A project of one's own for the OpenAI API: what it has of this one beside the package, under another name."""

from __future__ import annotations

import gzip
from pathlib import Path

from openapiopenai.generate.layout.copies import PACKAGE

CHECKOUT = PACKAGE.parent
INSTALLED = Path(__file__).with_name("openai")
"""Where the wheel has what stands beside the package in a checkout, compressed."""
PROJECT = ("openapi.yaml", "openapi.published.json", "openapi-generator-config.yaml")


def beside(name: str) -> str:
    """Return the text of a file that stands beside the package in a checkout."""
    packed = INSTALLED / f"{name}.gz"
    content = gzip.decompress(packed.read_bytes()) if packed.exists() else (CHECKOUT / name).read_bytes()
    return content.decode("utf-8")


def copy(package: str, root: Path) -> None:
    """Copy the spec and the options of the generator to a project, with the package's new name in them."""
    for name in PROJECT:
        text = beside(name).replace(PACKAGE.name, package)
        (root / name).write_text(text.replace("\nx-texts: own\n", "\nx-texts: mark\n"), "utf-8")

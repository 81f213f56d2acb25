"""What `importlib.metadata` says about `openai`: the release of the official SDK that the names are those of."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import Distribution
from typing import TYPE_CHECKING

from .finding import NAME, PACKAGE

if TYPE_CHECKING:
    from pathlib import Path


class Followed(Distribution):
    """A distribution without files."""

    def read_text(self, filename: str) -> str | None:
        if filename == "METADATA":
            version = import_module(f"{PACKAGE}.{NAME}._version").__version__
            return f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {version}\nSummary: {PACKAGE}\n"
        return f"{NAME}\n" if filename == "top_level.txt" else None

    def locate_file(self, path: object) -> Path:
        from pathlib import Path

        return Path(__file__).parent / str(path)

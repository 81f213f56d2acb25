"""What `importlib.metadata` says about `openai`: the release of the official SDK that the names are those of."""

from __future__ import annotations

from importlib.metadata import Distribution
from typing import TYPE_CHECKING

from .finding import NAME
from .openai._version import __version__

if TYPE_CHECKING:
    from pathlib import Path


class Followed(Distribution):
    """A distribution without files."""

    def read_text(self, filename: str) -> str | None:
        if filename == "METADATA":
            return f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {__version__}\nSummary: openapiopenai.compat\n"
        return f"{NAME}\n" if filename == "top_level.txt" else None

    def locate_file(self, path: object) -> Path:
        from pathlib import Path

        return Path(__file__).parent / str(path)

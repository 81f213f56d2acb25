"""The progress of uploads."""

from __future__ import annotations

from io import FileIO
from pathlib import Path

from .._runtime.progress import ProgressBar


class Watched(FileIO):
    """A file that shows on standard error how much of it has been read."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.total = path.stat().st_size
        self.bar = ProgressBar(path.name)

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(-1 if size is None else size)
        self.bar(self.tell(), self.total)
        return found

"""Upload large files in parts, several at a time."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, TypeAlias

__all__ = ["file_from_path"]

PART_SIZE = 64 * 1024 * 1024
"""Maximum size of a part in bytes, a limit of the API."""

IN_MEMORY: Any = (bytes, bytearray, memoryview)

Source: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
Progress: TypeAlias = Callable[[int, "int | None"], object]


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Read a file, for an argument that takes one; a path will do as well, and is read as it is sent."""
    return Path(path).name, Path(path).read_bytes()


class Count:
    """Counts the bytes uploaded. Parts finish in any order and in any thread."""

    def __init__(self, total: int, tell: Progress | None) -> None:
        self.total = total
        self.tell = tell
        self.done = 0
        self.lock = threading.Lock()

    def add(self, size: int) -> None:
        with self.lock:
            self.done += size
            if self.tell:
                self.tell(self.done, self.total)


class Parts:
    """Reads a file part by part."""

    def __init__(self, file: Any, total: int | None, name: str | None, size: int, *, with_md5: bool) -> None:
        self.file = file
        self.size = size
        self.read = 0
        self.md5: Any = None
        if with_md5:
            import hashlib

            self.md5 = hashlib.md5(usedforsecurity=False)
        path: Any = file if hasattr(file, "__fspath__") else None
        own: Any = str(path) if path else getattr(file, "name", None)
        self.name: str = name or (os.path.basename(own) if isinstance(own, str) else "")
        if not self.name:
            raise TypeError("filename: required if file is not a path")
        if path:
            self.total = os.path.getsize(path)
        elif isinstance(file, IN_MEMORY):
            self.total = memoryview(file).nbytes
        elif hasattr(file, "read"):
            self.total = total if total is not None else self.length()
        else:
            raise TypeError(f"file: expected a path, bytes or an open binary file, got {type(file).__name__}")

    def length(self) -> int:
        """Return the number of bytes from the current position to the end of a file object."""
        try:
            start = self.file.tell()
            end = self.file.seek(0, os.SEEK_END)
            self.file.seek(start)
        except (AttributeError, OSError, ValueError):
            raise TypeError("bytes: required for a file that cannot report its size") from None
        return int(end - start)

    def __iter__(self) -> Iterator[Any]:
        for data in self.pieces():
            if not isinstance(data, IN_MEMORY):
                raise TypeError("file: expected a file that is open in binary mode")
            self.read += len(data)
            if self.md5:
                self.md5.update(data)
            yield data

    def pieces(self) -> Iterator[Any]:
        if isinstance(self.file, IN_MEMORY):
            view = memoryview(self.file).cast("B")
            for start in range(0, len(view), self.size):
                yield bytes(view[start : start + self.size])
        elif hasattr(self.file, "read"):
            while data := self.file.read(self.size):
                yield data
        else:
            with open(self.file, "rb") as file:
                while data := file.read(self.size):
                    yield data

"""A queue on disk: what has to wait, without growing the memory."""

from __future__ import annotations

import pickle
import shutil
from collections import deque
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import IO, Generic, TypeVar

T = TypeVar("T")

WASTE = 1 << 20
"""Bytes of the file that may be of items that were taken; it is written anew if they are most of it, too."""


class Spill(Generic[T]):
    """Items in the order in which they were added. What cannot be pickled stays in memory, behind the others."""

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._start = 0
        self._end = 0
        self._on_disk = 0
        self._kept: deque[T] = deque()

    def __len__(self) -> int:
        return self._on_disk + len(self._kept)

    def append(self, item: T) -> None:
        """Add an item."""
        try:
            data = pickle.dumps(item)
        except Exception:  # whatever the pickling of a user's class raises
            self._kept.append(item)
            return
        if self._file is None:
            self._file = TemporaryFile(prefix="spill-")  # noqa: SIM115 (closed by `close`)
        self._file.seek(self._end)
        self._file.write(data)
        self._end += len(data)
        self._on_disk += 1

    def take(self, most: int) -> list[T]:
        """Remove and return the oldest items."""
        items = [*self._read(min(most, self._on_disk))]
        return items + [self._kept.popleft() for _ in range(min(most - len(items), len(self._kept)))]

    def _read(self, count: int) -> Iterator[T]:
        if self._file is None or not count:
            return
        self._file.seek(self._start)
        for _ in range(count):
            yield pickle.load(self._file)
        self._start = self._file.tell()
        self._on_disk -= count
        if not self._on_disk:
            self.close()
        elif self._start > max(WASTE, self._end // 2):
            self._compact(self._file)

    def _compact(self, file: IO[bytes]) -> None:
        """Write the items that are left to a new file."""
        new = TemporaryFile(prefix="spill-")  # noqa: SIM115 (closed by `close`)
        shutil.copyfileobj(file, new)
        self.close()
        self._file, self._end = new, new.tell()

    def close(self) -> None:
        """Remove the file."""
        if self._file is not None:
            self._file.close()
        self._file, self._start, self._end = None, 0, 0

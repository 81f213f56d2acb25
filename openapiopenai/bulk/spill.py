"""A queue on disk: what has to wait, without growing the memory."""

from __future__ import annotations

import pickle
import shutil
from collections import deque
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import Generic, TypeVar

T = TypeVar("T")

WASTE = 1 << 20
"""Bytes of the file that may be of items that were taken; it is written anew if they are most of it, too."""


class Spill(Generic[T]):
    """Items in the order in which they were added. What cannot be pickled stays in memory."""

    def __init__(self) -> None:
        self._file = TemporaryFile(prefix="spill-")  # noqa: SIM115 (closed by `close`)
        self._start = 0
        self._end = 0
        self._kept: deque[T] = deque()
        self._on_disk = 0

    def __len__(self) -> int:
        return self._on_disk + len(self._kept)

    def append(self, item: T) -> None:
        """Add an item."""
        try:
            data = pickle.dumps(item)
        except Exception:  # whatever the pickling of a user's class raises
            self._kept.append(item)
            return
        self._file.seek(self._end)
        self._file.write(data)
        self._end = self._file.tell()
        self._on_disk += 1

    def take(self, most: int) -> list[T]:
        """Remove and return the oldest items."""
        return [*self._taken(most)]

    def _taken(self, most: int) -> Iterator[T]:
        self._file.seek(self._start)
        for _ in range(min(most, self._on_disk)):
            yield pickle.load(self._file)
            self._on_disk -= 1
            most -= 1
        self._start = self._file.tell()
        if not self._on_disk:
            self._start = self._end = 0
            self._file.truncate(0)
        elif self._start > max(WASTE, self._end // 2):
            self._compact()
        for _ in range(min(most, len(self._kept))):
            yield self._kept.popleft()

    def _compact(self) -> None:
        """Write the items that are left to a new file."""
        new = TemporaryFile(prefix="spill-")  # noqa: SIM115 (closed by `close`)
        shutil.copyfileobj(self._file, new)
        self._file.close()
        self._file, self._start, self._end = new, 0, new.tell()

    def close(self) -> None:
        """Remove the file."""
        self._file.close()

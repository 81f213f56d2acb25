"""Vectors of 32-bit floats in one block of memory, without a Python object per number."""

from __future__ import annotations

import base64
import mmap
import os
import sys
from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self, overload

from openapiopenai._runtime.json.errors import DecodeError, DecodeIssue
from openapiopenai.helpers.response import listed

if TYPE_CHECKING:
    from os import PathLike

__all__ = ["Vectors"]

SIZE = 4
"""Bytes per number."""


class Vectors(Sequence[Any]):
    """Vectors of the same number of dimensions; each is a `memoryview` of floats.

    `numpy.asarray(vectors)` and `vectors.numpy()` use the memory without copying.
    """

    def __init__(self, data: bytearray | bytes | mmap.mmap | memoryview[Any], dimensions: int) -> None:
        """Use a block of 32-bit floats, in the byte order of the machine."""
        self.dimensions = dimensions
        """Numbers per vector; 0 if there are no vectors."""
        self.data: Any = memoryview(data).cast("B").cast("f")
        """All numbers, one vector after the other."""

    def __len__(self) -> int:
        return len(self.data) // self.dimensions if self.dimensions else 0

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Vectors: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            start, stop, step = index.indices(len(self))
            if step != 1:
                raise ValueError("vectors: expected a slice without a step")
            return Vectors(self.data[start * self.dimensions : max(start, stop) * self.dimensions], self.dimensions)
        place = range(len(self))[index] * self.dimensions
        return self.data[place : place + self.dimensions]

    def __iter__(self) -> Iterator[Any]:
        return (self[place] for place in range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Vectors):
            return NotImplemented
        return self.dimensions == other.dimensions and self.data == other.data

    __hash__ = None  # type: ignore[assignment]

    def tobytes(self) -> bytes:
        """Return the numbers as 32-bit floats, least significant byte first."""
        return bytes(_little(self.data.cast("B")))

    def numpy(self) -> Any:
        """Return a numpy array of one row per vector, which uses the same memory."""
        import numpy

        return numpy.frombuffer(self.data, dtype=numpy.float32).reshape(len(self), self.dimensions)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        rows = self.numpy()
        return rows.astype(dtype) if dtype is not None and dtype != rows.dtype else rows.copy() if copy else rows

    def __repr__(self) -> str:
        return f"<Vectors: {len(self)} of {self.dimensions} dimensions>"


def vectors_of(response: Any) -> Vectors:
    """Return the embeddings of a response, in the order of the inputs. Raises DecodeError for what are none."""
    data: list[Any] = listed(response.data)
    # Some servers send no index: then the embeddings are in the order of the inputs.
    places: list[Any] = [getattr(item, "index", None) for item in data]
    order = [*range(len(data))]
    if any(place is not None for place in places):
        if not all(type(place) is int for place in places) or sorted(places) != order:
            raise _wrong("data", "one embedding for each input", places)
        order.sort(key=places.__getitem__)
    rows = [_row(getattr(data[number], "embedding", None), number) for number in order]
    sizes = {len(row) for row in rows}
    if len(sizes) > 1:
        raise _wrong("data", "embeddings of one length", sorted(sizes))
    return Vectors(b"".join(rows), max(sizes, default=0) // SIZE)


def of_bytes(data: bytes, dimensions: int) -> Vectors:
    """Return vectors of what `tobytes` has returned."""
    return Vectors(_little(data), dimensions)


def _row(embedding: Any, number: int) -> Any:
    """Return one embedding as floats in the byte order of the machine; servers that ignore `base64` send numbers."""
    try:
        if isinstance(embedding, str):
            data = base64.b64decode(embedding, validate=True)
            memoryview(data).cast("f")
            return _little(data)
        return memoryview(array("f", embedding)).cast("B")
    except (TypeError, ValueError, OverflowError):
        raise _wrong(f"data.{number}.embedding", "32-bit floats as base64, or numbers", embedding) from None


def _little(data: Any) -> Any:
    """Swap the bytes of floats on machines that store the most significant byte first."""
    if sys.byteorder == "little":
        return data
    swapped = array("f", bytes(data))
    swapped.byteswap()
    return swapped.tobytes()


def _wrong(place: str, expected: str, value: Any) -> DecodeError:
    return DecodeError("embeddings", (DecodeIssue(tuple(place.split(".")), expected),), value)


class Matrix:
    """A block of memory that grows as vectors are put into it, at places in any order; may be a file."""

    def __init__(self, count: int | None, path: str | PathLike[str] | None) -> None:
        """`count`: number of vectors, if it is known."""
        self._count = count
        self._file = None if path is None else open(path, "w+b")  # noqa: SIM115 (closed by `__exit__`)
        self._data: bytearray | mmap.mmap | None = None
        self._used = 0
        self.dimensions = 0

    def put(self, place: int, vectors: Vectors, count: int) -> None:
        """Copy vectors to a place. Raises DecodeError if they are not as many, or not as long, as they should be."""
        if len(vectors) != count:
            raise _wrong("data", f"{count} embeddings", len(vectors))
        if self.dimensions and vectors.dimensions != self.dimensions:
            raise _wrong("data", f"embeddings of {self.dimensions} numbers", vectors.dimensions)
        self.dimensions = vectors.dimensions
        start, size = place * self.dimensions * SIZE, len(vectors.data) * SIZE
        data = self._reserved(start + size)
        data[start : start + size] = vectors.data.cast("B")
        self._used = max(self._used, start + size)

    def _reserved(self, size: int) -> bytearray | mmap.mmap:
        """Return the block, with room for some bytes."""
        whole = max(size, (self._count or 0) * self.dimensions * SIZE)
        if self._file is not None:
            if self._data is None or len(self._data) < whole:
                self._data = self._mapped(max(whole, whole + whole // 8 if self._data else 0))
            return self._data
        if self._data is None:
            self._data = bytearray(whole)
        elif len(self._data) < whole:
            self._data.extend(bytes(whole - len(self._data)))  # type: ignore[union-attr]
        return self._data

    def _mapped(self, size: int) -> mmap.mmap:
        assert self._file is not None
        if isinstance(self._data, mmap.mmap):
            self._data.flush()
            self._data.close()
        self._file.truncate(size)
        return mmap.mmap(self._file.fileno(), size)

    def take(self) -> Vectors:
        """Return all vectors. Nothing may be put into the matrix any more."""
        data: Any = self._data if self._data is not None else b""
        if self._file is not None and self._data is not None:
            data = self._mapped(self._used)
        return Vectors(memoryview(data)[: self._used], self.dimensions)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *exception: object) -> None:
        if self._file is not None:
            self._file.close()
            if kind is not None:  # no file looks complete that is not
                with suppress(OSError):
                    os.remove(self._file.name)

"""Bodies of responses: their lines, and files that get them."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from ..http.content import event_limit, unreadable
from ..http.request import whole_number

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from os import PathLike
    from typing import TypeAlias

    from ..http.request import Headers, Request

    Progress: TypeAlias = Callable[[int, int | None], object]


def body_length(headers: Headers) -> int | None:
    """Length of the body in bytes; None if it is compressed or the server does not send the length."""
    return whole_number(headers.get("content-length", "")) if "content-encoding" not in headers else None


def check_part(size: int | None) -> None:
    """Raise ValueError unless the size of parts is None or positive."""
    if size is not None and size < 1:
        raise ValueError(f"size: expected 1 or more bytes, got {size}")


class LineSplitter:
    """Splits bytes to lines, in time that is linear in their number."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._limit = event_limit(request)
        self._held: list[bytes] = []
        """Pieces of the current, incomplete line."""
        self._size = 0

    def feed(self, chunk: bytes) -> list[str]:
        """Consume a chunk and return the lines it completes."""
        *lines, rest = chunk.split(b"\n")
        if lines:
            lines[0] = b"".join((*self._held, lines[0]))
            self._held, self._size = [], 0
        self._held.append(rest)
        self._size += len(rest)
        if self._limit is not None and self._size > self._limit:
            raise unreadable(f"a line of more than {self._limit:,} bytes", self._request)
        return [line.removesuffix(b"\r").decode("utf-8", "replace") for line in lines]

    def flush(self) -> list[str]:
        """Return the last line if its end is missing."""
        rest = b"".join(self._held)
        return [rest.decode("utf-8", "replace")] if rest else []


@contextmanager
def complete_file(path: str | PathLike[str]) -> Generator[BinaryIO, None, None]:
    """Open a file that gets its name when the block ends without an error; otherwise it is removed."""
    target = os.path.realpath(path)
    if os.path.exists(target) and not os.path.isfile(target):  # a pipe or a device
        with open(target, "wb") as file:
            yield file
        return
    scratch = f"{target}.{os.urandom(4).hex()}.part"
    try:
        with open(scratch, "xb") as file:
            yield file
        if os.path.exists(target):
            os.chmod(scratch, os.stat(target).st_mode & 0o777)
        os.replace(scratch, target)
    except BaseException:
        with suppress(OSError):
            os.remove(scratch)
        raise

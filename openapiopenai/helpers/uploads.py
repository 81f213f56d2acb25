"""Upload large files in parts, several at a time."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.calls.helper import concurrently, takes
from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from openapiopenai.api.uploads import AsyncUploads
    from openapiopenai.models.upload import Upload

PART_SIZE = 64 * 1024 * 1024
"""Maximum size of a part in bytes, a limit of the API."""

IN_MEMORY: Any = (bytes, bytearray, memoryview)

Source: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
Progress: TypeAlias = Callable[[int, "int | None"], object]


@takes("uploads.create", without=("filename", "bytes", "mime_type"))
async def upload_file_chunked(
    uploads: AsyncUploads,
    *,
    file: Source,
    mime_type: str,
    filename: str | None = None,
    bytes: int | None = None,
    part_size: int | None = None,
    md5: str | bool | None = None,
    max_concurrency: int = 4,
    on_progress: Progress | None = None,
    **arguments: Any,
) -> Upload:
    """Upload a large file in parts, and return the upload; pass its `file` to other calls.

    If an upload fails after all retries, the upload is canceled and the error raised. About `max_concurrency` parts are
    in memory at a time.

    - `file`: a path, bytes, or an open binary file.
    - `mime_type`: media type of the file: `application/pdf`.
    - `filename`: name of the file; default: that of the path or file object.
    - `bytes`: size of the file; required for a file object that cannot report it.
    - `part_size`: size of a part in bytes; default and maximum: 64 MiB.
    - `md5`: MD5 checksum of the file in hexadecimal, which the server verifies; True: computed during the upload.
    - `max_concurrency`: maximum number of parts uploaded at a time; default: 4.
    - `on_progress`: called with the bytes uploaded and the total after each part, from any thread.

    Raises ValueError or TypeError if an argument is invalid or missing, OpenAIError if the file does not have the
    announced size.
    """
    size = part_size or PART_SIZE
    if not 0 < size <= PART_SIZE:
        raise ValueError(f"part_size: expected 1 to {PART_SIZE:,} bytes, got {part_size}")
    source = Parts(file, bytes, filename, size, with_md5=md5 is True)
    upload = await uploads.create(filename=source.name, bytes=source.total, mime_type=mime_type, **arguments)
    count = Count(source.total, on_progress)

    async def send(data: Any) -> str:
        part = await uploads.parts.create(upload.id, data=data)
        count.add(len(data))
        return part.id

    try:
        part_ids = await concurrently(uploads.client, send, source, limit=max_concurrency)
        if source.read != source.total:
            raise OpenAIError(
                f"file: {source.name} had {source.read:,} bytes, not the {source.total:,} that were announced"
            )
        checksum = source.md5.hexdigest() if source.md5 else md5
        more: dict[str, Any] = {"md5": checksum} if checksum else {}
        return await uploads.complete(upload.id, part_ids=part_ids, **more)
    except BaseException:
        with suppress(OpenAIError):
            await uploads.cancel(upload.id)
        raise


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

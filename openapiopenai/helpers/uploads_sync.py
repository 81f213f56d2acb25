# Generated from uploads_async.py by `make generate`; edit that file instead.

"""Synchronous uploads of large files in parts, several at a time."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.helper import takes
from openapiopenai._runtime.http import threads
from openapiopenai.profile import OpenAIError

from .uploads import PART_SIZE, Count, Parts, Progress, Source

if TYPE_CHECKING:
    from openapiopenai.api.uploads import Uploads
    from openapiopenai.models.upload import Upload


@takes("uploads.create", without=("filename", "bytes", "mime_type"))
def upload_file_chunked(
    uploads: Uploads,
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
    upload = uploads.create(filename=source.name, bytes=source.total, mime_type=mime_type, **arguments)
    count = Count(source.total, on_progress)

    def send(data: Any) -> str:
        part = uploads.parts.create(upload.id, data=data)
        count.add(len(data))
        return part.id

    try:
        part_ids = threads.concurrently(send, source, limit=max_concurrency)
        if source.read != source.total:
            raise OpenAIError(
                f"file: {source.name} had {source.read:,} bytes, not the {source.total:,} that were announced"
            )
        checksum = source.md5.hexdigest() if source.md5 else md5
        more: dict[str, Any] = {"md5": checksum} if checksum else {}
        return uploads.complete(upload.id, part_ids=part_ids, **more)
    except BaseException:
        with suppress(OpenAIError):
            uploads.cancel(upload.id)
        raise

"""Images and files within a request, as data URLs: of bytes, paths, open files, and images of Pillow."""

from __future__ import annotations

import mimetypes
from base64 import b64encode
from io import IOBase
from os import PathLike
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from openapiopenai._runtime.http.images import encoded, is_image
from openapiopenai._runtime.json.types import Savable

__all__ = ["data_url"]

Content: TypeAlias = str | PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Savable

BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif", b"%PDF-": "application/pdf",
}  # fmt: skip
"""First bytes → media type."""
UNKNOWN = "application/octet-stream"


def data_url(content: Content, media_type: str | None = None) -> str:
    """Return a data URL, for the parts of messages that show images and files.

    `{"type": "input_image", "image_url": data_url("otter.png")}`, or in a chat `{"url": data_url("otter.png")}`.

    - `content`: a path, bytes, an open file, which is read from its beginning, or an image of Pillow, which becomes PNG.
    - `media_type`: such as "image/png"; default: what the first bytes, or the name of the file, tell.

    Raises TypeError for anything else, an OSError if the file cannot be read.
    """
    found = content_and_name(Path(content) if isinstance(content, str) else content)
    if found is None:
        raise TypeError(f"content: expected a path, bytes, an open file or an image, got {type(content).__name__}")
    data, name = found
    return written_url(media_type or media_type_of(data, name), data)


def content_and_name(value: Any) -> tuple[bytes, str] | None:
    """Return the bytes of a file or an image, and the name of the file, "" if it has none; None for other values."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", value)), ""
    if isinstance(value, PathLike):
        path = Path(cast("PathLike[str]", value))
        return path.read_bytes(), path.name
    if isinstance(value, IOBase) or isinstance(
        getattr(value, "file", None), IOBase
    ):  # that of `tempfile` is none itself
        return _of_file(value)
    return (encoded(value), "") if is_image(value) else None


def _of_file(file: Any) -> tuple[bytes, str]:
    """Return all of an open file: what was just written stands before the place to write on."""
    if file.seekable():
        file.seek(0)
    content, name = file.read(), getattr(file, "name", "")
    data = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else bytes(content)
    return data, Path(name).name if isinstance(name, str) else ""


def media_type_of(data: bytes, name: str) -> str:
    """Return the media type of a file."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    known = next((media for start, media in BEGINNINGS.items() if data.startswith(start)), "")
    return known or mimetypes.guess_type(name)[0] or UNKNOWN


def written_url(media: str, data: bytes) -> str:
    """Return the data URL of bytes."""
    return f"data:{media};base64,{b64encode(data).decode()}"

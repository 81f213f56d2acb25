"""What a tool returns, for the model: text, or parts with images and files."""

from __future__ import annotations

import mimetypes
import sys
from base64 import b64encode
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, cast

from openapiopenai._runtime.json.model import BaseModel

from .tools import written

PARTS = ("input_text", "input_image", "input_file")
"""Types of the parts of an output in the Responses API."""
BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif", b"%PDF-": "application/pdf",
}  # fmt: skip
"""First bytes → media type."""
UNKNOWN = "application/octet-stream"


def content_of(result: Any) -> str | list[dict[str, Any]]:
    """Return the result of a tool for the model: text, or a list of parts if there is an image or a file in it.

    A part is that of the Responses API, as a dict or a model; an image of Pillow, bytes, or a path to a file; or a list
    with any of these. All else is text: a string unchanged, other values as JSON.
    """
    values: list[Any] = [*result] if type(result) in (list, tuple) else [result]
    found = [_part(value) for value in values]
    if not any(found):
        return written(result)
    return [part or _text(written(value)) for value, part in zip(values, found, strict=True)]


def text_of(content: str | list[dict[str, Any]]) -> str:
    """Return content as text, which names what is no text."""
    return content if isinstance(content, str) else "\n".join(map(_named, content))


def as_chat(content: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return parts of the Responses API as those of a message of a chat."""
    return [*map(_chat_part, content)]


def _chat_part(part: dict[str, Any]) -> dict[str, Any]:
    match part["type"]:
        case "input_text":
            return {"type": "text", "text": part["text"]}
        case "input_image":
            detail = {"detail": part["detail"]} if part.get("detail") else {}
            return {"type": "image_url", "image_url": {"url": part.get("image_url"), **detail}}
        case _:
            names = ("filename", "file_data", "file_id")
            return {"type": "file", "file": {name: part[name] for name in names if part.get(name)}}


def _named(part: dict[str, Any]) -> str:
    match part["type"]:
        case "input_text":
            return str(part.get("text"))
        case "input_image":
            return "[image]"
        case _:
            return f"[file {part.get('filename') or part.get('file_id') or part.get('file_url')}]"


def _text(text: str) -> dict[str, Any]:
    return {"type": "input_text", "text": text}


def _part(value: Any) -> dict[str, Any] | None:
    """Return the part that a value is; None if it is just a value."""
    if isinstance(value, BaseModel) and getattr(value, "type", None) in PARTS:
        value = value.to_dict()
    if isinstance(value, Mapping):
        known = cast("Mapping[str, Any]", value)
        return dict(known) if known.get("type") in PARTS and _is_whole(known) else None
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _of_bytes(bytes(cast("bytes", value)), "")
    if isinstance(value, Path):
        return _of_bytes(value.read_bytes(), value.name)
    image = getattr(sys.modules.get("PIL.Image"), "Image", None)
    if image is not None and isinstance(value, image):
        written_to = BytesIO()
        cast("Any", value).save(written_to, format="PNG")
        return _of_bytes(written_to.getvalue(), "")
    return None


def _is_whole(part: Mapping[str, Any]) -> bool:
    """Whether a dict is a part, and does not just have the type of one."""
    return any(isinstance(part.get(name), str) for name in ("text", "image_url", "file_id", "file_data", "file_url"))


def _of_bytes(data: bytes, name: str) -> dict[str, Any]:
    """Return the part for the content of a file: an image, text, or a file."""
    media = _media_type(data, name)
    if media.startswith("image/"):
        return {"type": "input_image", "detail": "auto", "image_url": _url(media, data)}
    if media == UNKNOWN or media.startswith("text/") or media.endswith("json"):
        try:
            return _text(data.decode())
        except UnicodeDecodeError:
            pass
    suffix = mimetypes.guess_extension(media) or ".bin"
    return {"type": "input_file", "filename": name or f"file{suffix}", "file_data": _url(media, data)}


def _media_type(data: bytes, name: str) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    known = next((media for start, media in BEGINNINGS.items() if data.startswith(start)), "")
    return known or mimetypes.guess_type(name)[0] or UNKNOWN


def _url(media: str, data: bytes) -> str:
    return f"data:{media};base64,{b64encode(data).decode()}"

"""What a tool returns, for the model: text, or parts with images and files."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from openapiopenai._runtime.json.model import BaseModel

from .data_urls import UNKNOWN, content_and_name, media_type_of, written_url
from .tools import ToolArgumentsError

PARTS = ("input_text", "input_image", "input_file")
"""Types of the parts of an output in the Responses API."""
IMAGES = ("image/png", "image/jpeg", "image/gif", "image/webp")
"""Media types of images that models see; all others are files."""


def content_of(result: Any) -> str | list[dict[str, Any]]:
    """Return the result of a tool for the model: text, or a list of parts if there is an image or a file in it.

    A part is that of the Responses API, as a dict or a model; an image of Pillow, bytes, an open file, or a path to one;
    or a list with any of these. All else is text: a string unchanged, other values as JSON.
    """
    values: list[Any] = [*result] if type(result) in (list, tuple) else [result]
    found = [_part(value) for value in values]
    if not any(found):
        return written(result)
    return [part or _text(written(value)) for value, part in zip(values, found, strict=True)]


class Outcome(NamedTuple):
    """What came of a call of a function."""

    output: str
    """What the model is told, as text."""
    content: str | list[dict[str, Any]] | None
    error: Exception | None


def outcome_of(result: Any, error: Exception | None) -> Outcome:
    """Return the outcome of a call: its result for the model, or the error."""
    try:
        content = None if error else content_of(result)
        if content is not None:
            return Outcome(text_of(content), content, None)
    except Exception as unwritable:
        error = unwritable
    kind = "" if isinstance(error, ToolArgumentsError) else f"{type(error).__name__}: "
    return Outcome(f"error: {kind}{error}", None, error)


def unknown(text: str) -> Outcome:
    """Return the outcome of a call of a function that does not exist."""
    return Outcome(f"error: {text}", None, LookupError(text))


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
    found = content_and_name(value)
    return found and _of_bytes(*found)


def _is_whole(part: Mapping[str, Any]) -> bool:
    """Whether a dict is a part, and does not just have the type of one."""
    return any(isinstance(part.get(name), str) for name in ("text", "image_url", "file_id", "file_data", "file_url"))


def _of_bytes(data: bytes, name: str) -> dict[str, Any]:
    """Return the part for the content of a file: an image, text, or a file."""
    media = media_type_of(data, name)
    if media in IMAGES:
        return {"type": "input_image", "detail": "auto", "image_url": written_url(media, data)}
    if media == UNKNOWN or media.startswith("text/") or media.endswith(("json", "xml")):
        try:
            return _text(data.decode())
        except UnicodeDecodeError:
            pass
    suffix = mimetypes.guess_extension(media) or ".bin"
    return {"type": "input_file", "filename": name or f"file{suffix}", "file_data": written_url(media, data)}


def written(result: Any) -> str:
    """Return the result of a tool as text for the model: a string unchanged, all else as JSON, arrays too."""
    from pydantic_core import to_json

    if isinstance(result, str):
        return result
    return (
        result.to_json()
        if isinstance(result, BaseModel)
        else to_json(result, by_alias=True, fallback=_numbers).decode()
    )


def _numbers(value: Any) -> Any:
    """Return the numbers in an array, and the number in one of numpy; raises TypeError for what is no JSON."""
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")

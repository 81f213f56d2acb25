"""The bodies of requests, by their kinds; JSON objects, by far the most frequent ones, are encoded in `call`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...profile import PROFILE
from ..http.media import JSON, LINES, kind_of
from ..http.multipart import AsyncBody, FileBody, MultipartBody, StreamedBody, contains_file
from ..http.query import encode_form, field_style
from ..http.styles import check_encodable, properties_of, text_of
from ..json.absent import omit, present
from ..json.codec import encode, plain
from ..json.types import OCTETS, Array, Object
from ..json.values import is_list

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .call import Call
    from .operation import Operation

    Content = bytes | StreamedBody

MEDIA_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "text": "text/plain",
    "binary": "application/octet-stream",
}
"""Kind of body → its usual media type."""
WHOLE = ("text", "binary")
"""Kinds of bodies that have no properties."""


def content(call: Call, body: Mapping[str, Any], headers: dict[str, str]) -> Content | None:
    """Return the body of a request, and set the headers that describe it; None if there is none.

    Raises TypeError or ValueError, naming the argument or field, for what cannot be sent.
    """
    operation, whole, wanted = call.operation, call.arguments.whole, call.options.get("content_type")
    if operation.whole_type and whole is omit and wanted is None:
        whole = _only_part(operation, body)
        body = body if whole is omit else {}
    kind, media_type = _chosen(operation, wanted, is_whole=whole is not omit)
    if operation.whole_type:
        _check_either(operation, body, kind, is_whole=whole is not omit)
    if kind == "either":
        kind = "multipart" if any(map(contains_file, body.values())) else "json"
        media_type = MEDIA_TYPES[kind]
    if whole is omit and not body and (not kind or operation.whole or operation.is_body_optional):
        return None
    kind = kind or "json"  # there is only `extra_body`, or what the spec does not know
    media_type = media_type or MEDIA_TYPES[kind]
    made = ENCODERS[kind](operation, present(body) if whole is omit else whole, media_type)
    if isinstance(made, AsyncBody) and not call.is_async:
        made.refuse()
    headers["content-type"] = media_type if isinstance(made, bytes) else made.content_type
    if not isinstance(made, bytes) and made.length is not None:
        headers["content-length"] = str(made.length)
    return made


def _only_part(operation: Operation, body: Mapping[str, Any]) -> Any:
    """Return the body as a whole, if its only property has the media type of that; else `omit`."""
    given = present(body)
    if [operation.encoding.get(name) for name in given] != [operation.whole_type]:
        return omit
    value = next(iter(given.values()))
    return value.encode() if isinstance(value, str) else value


def _check_either(operation: Operation, body: Mapping[str, Any], kind: str, *, is_whole: bool) -> None:
    """Raise TypeError unless there is either the body as a whole or its properties, as the media type needs it."""
    if is_whole and body:
        raise TypeError(f"{operation.whole}: expected either the body as a whole or {next(iter(body))!r}, got both")
    if is_whole is not (kind in WHOLE):
        what = f"is needed for this content_type, not {next(iter(body), 'nothing')!r}"
        raise TypeError(
            f"{operation.whole}: {what if kind in WHOLE else 'is text or a file, which needs another content_type'}"
        )
    missing = [] if is_whole else [name for name in operation.required_parts if name not in body]
    if missing:
        raise TypeError(f"{operation.name}() needs {' and '.join(map(repr, missing))}, or {operation.whole!r}")


def _chosen(operation: Operation, wanted: Any, *, is_whole: bool) -> tuple[str, str]:
    """Return the kind of the body and its media type; raises ValueError for a media type that the operation lacks."""
    usual = operation.content_type or MEDIA_TYPES.get(operation.body, "")
    if wanted is None and is_whole:
        wanted = operation.whole_type or None
    if wanted is None or wanted == usual:
        return operation.body, usual
    if wanted not in operation.content_types:
        expected = " or ".join(map(repr, (usual, *operation.content_types)))
        raise ValueError(f"content_type: expected {expected}, got {wanted!r}")
    return operation.content_types[wanted], wanted


def _json(operation: Operation, value: Any, media_type: str) -> bytes:
    try:
        return encode(value, operation.whole or "value")
    except (TypeError, ValueError):
        encode({operation.whole: value} if operation.whole else value)  # raises an error that names the argument
        raise


def _form(operation: Operation, value: Any, media_type: str) -> bytes:
    fields = {name: plain(each, name) for name, each in _fields(operation, value).items()}
    styles = {name: _style(fields.get(name), encoding) for name, encoding in operation.encoding.items()}
    return encode_form(fields, styles, PROFILE.style)


def _fields(operation: Operation, value: Any) -> Mapping[str, Any]:
    """Return the fields of a form, which may be given as a whole."""
    fields = properties_of(value)
    if fields is None:
        raise TypeError(f"{operation.whole}: expected an object, got {type(value).__name__}")
    return fields


def _style(value: Any, encoding: str) -> str:
    """Return the style of a field of a form whose encoding may be a media type; a string is its text already."""
    if "/" not in encoding:
        return encoding
    return "json" if kind_of(encoding) == JSON and not isinstance(value, str) else ""


def _multipart(operation: Operation, value: Any, media_type: str) -> MultipartBody:
    fields = {name: _field(operation, name, each) for name, each in _fields(operation, value).items()}
    styles = {name: style for name, style in operation.encoding.items() if "/" not in style}
    return MultipartBody(fields, operation.files, styles, PROFILE.style, media_type)


def _field(operation: Operation, name: str, value: Any) -> Any:
    """Return the value of a field of a multipart form: a model becomes an object, what has a media type a file."""
    encoding, headers = operation.encoding.get(name, ""), operation.part_headers.get(name)
    media_type = encoding if "/" in encoding else ""
    if name in operation.files or contains_file(value):
        return _file(value, "" if set(media_type) & set("*,") else media_type, headers)
    value = plain(value, name)
    if type(value) is Array and not encoding and PROFILE.style != "deepObject" and Object in {*map(type, value)}:
        return [_field(operation, name, each) for each in value]
    if field_style(value, encoding, PROFILE.style) == "json":
        media_type = MEDIA_TYPES["json"]
    is_json = kind_of(media_type) == JSON
    if (value is None and not is_json) or not (media_type or headers):
        return value
    if is_list(value) and media_type and not is_json:
        return [_field(operation, name, each) for each in value]
    text = None if is_json and not isinstance(value, str) else text_of(name, value)
    if text is None and media_type and not is_json:
        raise TypeError(f"{name}: expected text of the media type {media_type}, got {type(value).__name__}")
    return (None, encode(value, name) if text is None else text.encode(), media_type or None, headers)


def _file(value: Any, media_type: str, headers: Mapping[str, str] | None) -> Any:
    """Return file content with what the operation says about it, where the caller does not."""
    if type(value) is Array:
        return [_file(each, media_type, headers) for each in value]
    is_told = issubclass(type(value), tuple) or not (media_type or headers)
    return value if is_told else ("", value, media_type or None, headers)


def _text(operation: Operation, value: Any, media_type: str) -> Content:
    if isinstance(value, str):
        check_encodable(operation.whole, value)
        return value.encode()
    return _binary(operation, value, media_type)


def _binary(operation: Operation, value: Any, media_type: str) -> Content:
    if isinstance(value, OCTETS) and "*" not in media_type:
        return bytes(value)
    if kind_of(media_type) == LINES and is_list(value) and not any(isinstance(each, OCTETS) for each in value):
        return b"".join(encode(each, operation.whole) + b"\n" for each in value)
    make: Any = AsyncBody if hasattr(value, "__aiter__") and not hasattr(value, "read") else FileBody
    made: Content = make(operation.whole, value, media_type)
    return made


ENCODERS: dict[str, Callable[[Operation, Any, str], Content]] = {
    "json": _json,
    "form": _form,
    "multipart": _multipart,
    "text": _text,
    "binary": _binary,
}
"""Kind of body → function that encodes it."""

"""Bodies as they are recorded: JSON values, events, forms and text, readable and without secrets; other bytes in files."""

from __future__ import annotations

import json
import math
import re
from email.parser import BytesParser
from email.policy import HTTP
from hashlib import sha256
from mimetypes import guess_extension
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast
from urllib.parse import parse_qsl, urlencode

from ..._runtime.json.nesting import depth_exceeds

if TYPE_CHECKING:
    from email.message import Message

    from .scrubbing import Scrubber

    Form: TypeAlias = dict[str, Any]


DEEPEST = 60
"""Levels of JSON values up to which files have them as such; deeper ones are text."""


class Files(Protocol):
    """Where bytes are kept that are no text."""

    def put(self, name: str, data: bytes) -> None:
        """Keep data under a name, which depends on the data alone."""
        ...

    def get(self, name: str) -> bytes:
        """Return what was kept under a name."""
        ...


class Unkept:
    """Files of requests that are only compared."""

    def put(self, name: str, data: bytes) -> None:
        """Do nothing: the name tells one content from another."""

    def get(self, name: str) -> bytes:
        """Fail: nothing was kept."""
        raise KeyError(name)


def essence(content_type: str) -> str:
    """Return a media type without its parameters."""
    return content_type.partition(";")[0].strip().lower()


# --- JSON ---


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a name occurs twice")
    return made


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number that is too large")
    return number


def _no_constant(text: str) -> Any:
    raise ValueError(text)


def parsed(text: str) -> Any:
    """Parse JSON text; raises ValueError for what would not come back from a file as it is."""
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_float=_finite, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if depth_exceeds(value, DEEPEST):
        raise ValueError("nested too deeply")
    return value


def compact(value: Any) -> bytes:
    """Return JSON values as text on one line."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:  # lone surrogates, which JSON has only as escapes
        return json.dumps(value, separators=(",", ":")).encode()


# --- whole bodies ---


def body_form(data: bytes, content_type: str, scrubber: Scrubber, files: Files) -> Form:
    """Return the form in which a body is recorded; {} for an empty one."""
    if not data:
        return {}
    kind = essence(content_type)
    if kind.startswith("multipart/") and (parts := _parts(data, content_type, scrubber, files)) is not None:
        return {"parts": parts}
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return {"file": kept(data, kind, scrubber, files)}
    if kind == "application/x-www-form-urlencoded" and urlencode(pairs := parse_qsl(text, keep_blank_values=True)):
        scrubber.learn(value for name, value in pairs if scrubber.is_secret(name))
        return {"form": [list(pair) for pair in scrubber.fields(pairs)]}
    return text_form(text, scrubber)


def text_form(text: str, scrubber: Scrubber) -> Form:
    """Return the form in which text is recorded: as JSON values if it is JSON."""
    try:
        value = parsed(text)
    except ValueError:
        return {"text": scrubber.text(text)}
    scrubber.learn(scrubber.find(value))
    return {"json": scrubber.values_of(value)}


def kept(data: bytes, kind: str, scrubber: Scrubber, files: Files) -> str:
    """Keep bytes in a file, and return its name: the hash of its content."""
    data = scrubber.content(data)
    name = f"{sha256(data).hexdigest()[:20]}{guess_extension(kind) or '.bin'}"
    files.put(name, data)
    return name


def body_bytes(form: Form, files: Files) -> bytes:
    """Return the bytes of a recorded body."""
    if "json" in form:
        return compact(form["json"])
    if "text" in form:
        return cast("str", form["text"]).encode()
    if "form" in form:
        return urlencode([tuple(pair) for pair in form["form"]]).encode()
    return files.get(form["file"]) if "file" in form else b""


def multipart_bytes(parts: list[Form], files: Files) -> tuple[bytes, str]:
    """Return a recorded multipart body, and its media type."""
    boundary = sha256(compact(parts)).hexdigest()
    made = bytearray()
    for part in parts:
        filename = f'; filename="{part["filename"]}"' if "filename" in part else ""
        kind = f"\r\ncontent-type: {part['type']}" if "type" in part else ""
        head = f'--{boundary}\r\ncontent-disposition: form-data; name="{part["name"]}"{filename}{kind}\r\n\r\n'
        made += head.encode() + body_bytes(part, files) + b"\r\n"
    return bytes(made) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def _parts(data: bytes, content_type: str, scrubber: Scrubber, files: Files) -> list[Form] | None:
    """Return the parts of a multipart body; None if it is not valid."""
    message = BytesParser(policy=HTTP).parsebytes(b"content-type: " + content_type.encode() + b"\r\n\r\n" + data)
    if not message.is_multipart() or message.defects:
        return None
    return [_part(part, scrubber, files) for part in message.iter_parts()]


def _part(part: Message, scrubber: Scrubber, files: Files) -> Form:
    name = str(part.get_param("name", "", header="content-disposition"))
    filename = part.get_filename()
    kind = part.get_content_type() if "content-type" in part else ""
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    made: Form = {"name": name}
    if filename is not None:
        made |= {"filename": scrubber.text(filename)}
    if kind:
        made |= {"type": kind}
    if filename is not None:
        return made | {"file": kept(data, kind, scrubber, files)}
    if scrubber.is_secret(name):
        scrubber.learn([data.decode("utf-8", "replace")])
    form = body_form(data, kind or "text/plain", scrubber, files)
    return made | ({"text": scrubber.fields([(name, "x")])[0][1]} if scrubber.is_secret(name) else form)


# --- streams of events ---

_line = re.compile(r"(event|id|retry|data): (.*)")


def event_forms(data: bytes, scrubber: Scrubber, files: Files) -> list[Form]:
    """Return the events of a stream as they are recorded; each frame of another form as text."""
    return [event_form(frame, scrubber, files) for frame in frames(data)]


def frames(data: bytes) -> list[bytes]:
    """Split a stream after each blank line."""
    return [each for each in re.split(rb"(?<=\n\n)|(?<=\r\n\r\n)", data) if each]


def event_form(frame: bytes, scrubber: Scrubber, files: Files) -> Form:
    """Return the form in which a frame of a stream of events is recorded."""
    try:
        text = frame.decode()
    except UnicodeDecodeError:
        return {"file": kept(frame, "", scrubber, files)}
    form = _fields(text)
    if form is None:
        return {"raw": scrubber.text(text)}
    if "data" not in form:
        return form
    data = text_form(form["data"], scrubber)
    named = {"data": data["json"]} if "json" in data else {"data_text": data["text"]}
    return {key: value for name in form for key, value in (named if name == "data" else {name: form[name]}).items()}


def _fields(text: str) -> Form | None:
    """Return the fields of a frame that is written as most servers write it; None for all others."""
    found: Form = {}
    for line in text.removesuffix("\n\n").split("\n"):
        match = _line.fullmatch(line)
        if match is None or match[1] in found:
            return None
        found[match[1]] = match[2]
    return found if text.endswith("\n\n") else None


def event_bytes(form: Form, files: Files) -> bytes:
    """Return the bytes of a recorded event."""
    if "file" in form:
        return files.get(form["file"])
    if "raw" in form:
        return cast("str", form["raw"]).encode()
    return b"".join(_line_of(name, value) for name, value in form.items() if name in FIELDS) + b"\n"


FIELDS = ("event", "id", "retry", "data", "data_text")
"""Fields of a frame, in any order."""


def _line_of(name: str, value: Any) -> bytes:
    if name == "data":
        return b"data: " + compact(value) + b"\n"
    return f"{name.removesuffix('_text')}: {value}\n".encode()

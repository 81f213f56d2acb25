"""Requests that are shown instead of sent; secrets are masked."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .._runtime.http.request import Request
from .._runtime.json.redaction import redact_json
from .values import is_list


def shown(request: Request) -> str:
    """Return a request as text: method and URL, headers, and the body if it is text."""
    lines = [
        f"{request.method} {request.url}",
        *(f"{name}: {value}" for name, value in sorted(request.headers.items())),
    ]
    body = request.content
    return "\n".join([*lines, *(["", text_of(request, body)] if body else [])])


def text_of(request: Request, body: bytes) -> str:
    """Return a body: JSON with indentation, other text as it is, of anything else its length."""
    try:
        text = redact_json(body.decode(), request.secrets)
    except UnicodeDecodeError:
        return "\n".join(f"{name}: {value}" for name, value in fields(request)) or f"<{len(body)} bytes>"
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    except ValueError:
        return text.replace("\r\n", "\n")


def curl(request: Request, arguments: Mapping[str, Any]) -> str:
    """Return a curl command; the fields of a form with files are options, each file by its path."""
    if not request.headers.get("content-type", "").startswith("multipart/"):
        return request.to_curl()
    bare = {name: value for name, value in request.headers.items() if not name.startswith("content-")}
    start = Request(request.method, request.url, bare, None).to_curl()
    paths = {path.name: path for value in arguments.values() for path in paths_in(value)}
    options = [f"-F {shlex.quote(f'{name}={form_value(value, paths)}')}" for name, value in fields(request)]
    return " \\\n  ".join([start, *options])


def form_value(value: str | Path, paths: Mapping[str, Path]) -> str:
    return f"@{paths.get(value.name, value)}" if isinstance(value, Path) else value


def paths_in(value: Any) -> Iterator[Path]:
    for each in value if is_list(value) else [value]:
        if isinstance(each, Path):
            yield each
        elif isinstance(name := getattr(each, "name", None), str):
            yield Path(name)


def fields(request: Request) -> Iterator[tuple[str, str | Path]]:
    """Yield the fields of a form with files: name and text, or the name of a file."""
    from email.parser import BytesHeaderParser

    _, _, boundary = request.headers.get("content-type", "").partition("boundary=")
    for part in request.content.split(b"--" + boundary.strip('"').encode())[1:-1] if boundary else ():
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        parsed = BytesHeaderParser().parsebytes(head)
        name = str(parsed.get_param("name", "", "content-disposition"))
        file = parsed.get_filename()
        yield name, Path(file) if file else content.removesuffix(b"\r\n").decode("utf-8", "replace")

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
    paths = [path for value in arguments.values() for path in paths_in(value)]
    options = [form_option(name, value, paths) for name, value in fields(request)]
    return " \\\n  ".join([start, *options])


def form_option(name: str, value: str | Path, paths: list[Path]) -> str:
    """Return the option of curl for a field of a form. `paths`: those of the files that are left; others are stdin."""
    if not isinstance(value, Path):
        option = "--form-string" if value[:1] in ("@", "<") or ";" in value else "-F"
        return f"{option} {shlex.quote(f'{name}={value}')}"
    path = next((each for each in paths if each.name == value.name), None)
    if path is None:
        return f"-F {shlex.quote(f'{name}=@-;filename={quoted(value.name)}')}"
    paths.remove(path)
    return f"-F {shlex.quote(f'{name}=@{quoted(str(path))}')}"


def quoted(name: str) -> str:
    """Return the name of a file as curl reads it within an option."""
    if not set(name) & set(',;"\\'):
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def paths_in(value: Any) -> Iterator[Path]:
    for each in value if is_list(value) else [value]:
        if isinstance(each, Path):
            yield each
        elif isinstance(name := getattr(each, "name", None), str):
            yield Path(name)


def fields(request: Request) -> Iterator[tuple[str, str | Path]]:
    """Yield the fields of a form with files: name and text, or the name of a file."""
    from email.parser import HeaderParser

    _, _, boundary = request.headers.get("content-type", "").partition("boundary=")
    for part in request.content.split(b"--" + boundary.strip('"').encode())[1:-1] if boundary else ():
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        parsed = HeaderParser().parsestr(head.decode("utf-8", "replace"))
        name, file = (unquoted(parsed.get_param(each, "", "content-disposition")) for each in ("name", "filename"))
        yield name, Path(file) if file else content.removesuffix(b"\r\n").decode("utf-8", "replace")


def unquoted(text: object) -> str:
    """Return a name as it was before forms have quoted it."""
    return str(text).replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")

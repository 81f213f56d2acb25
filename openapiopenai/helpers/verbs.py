"""Calls by HTTP method and path, as the official SDK makes them; see `verbs_async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.call import Call
from openapiopenai._runtime.calls.operation import Arguments, Operation
from openapiopenai._runtime.calls.response import ApiResponse
from openapiopenai._runtime.calls.settings import check_path
from openapiopenai._runtime.json.absent import omit, present
from openapiopenai._runtime.json.decoding import check_kind
from openapiopenai._runtime.json.types import Object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NAMES = {
    "headers": "extra_headers",
    "params": "extra_query",
    "extra_query": "extra_query",
    "extra_json": "extra_body",
    "extra_body": "extra_body",
    "timeout": "timeout",
    "max_retries": "max_retries",
    "idempotency_key": "idempotency_key",
}
"""Option of a request → option of a call."""
CONTENT: dict[Any, str] = {str: "text", bytes: "bytes", ApiResponse: "bytes"}


def verb(
    client: Any,
    method: str,
    path: str,
    cast_to: Any,
    options: Mapping[str, Any] | None,
    *,
    body: Any = None,
    content: Any = None,
    files: Any = None,
    stream: bool = False,
    stream_cls: Any = None,
) -> Call:
    """Build a call. Raises TypeError or ValueError, naming the argument, for what cannot be sent."""
    path = check_path(path if path.startswith("/") else f"/{path}")
    parts = form_files(files)
    kind = "binary" if content is not None else "multipart" if parts else "json" if body is not None else ""
    response = kind_of(cast_to)
    operation = Operation(
        f"{method.lower()} {path}",
        method,
        path,
        body=kind,
        files=tuple(parts),
        whole="content" if content is not None else "",
        response=response,
        event=(response if stream_cls is None else event_of(stream_cls)) if stream else "",
    )
    whole = content if content is not None else omit if isinstance(body, dict) or body is None or parts else body
    fields: dict[str, Any] = {**(body if whole is omit and body else {}), **parts}
    return Call(client, operation, Arguments({}, {}, {}, fields, call_options(options), whole=whole), streams=stream)


def kind_of(cast_to: Any) -> Any:
    """Return the kind of result for a type: text, bytes, JSON values, or what is decoded from them."""
    if cast_to in CONTENT:
        return CONTENT[cast_to]
    if is_response(cast_to):
        return "bytes"
    try:
        check_kind("cast_to", cast_to)
    except TypeError:
        return "json"  # a type of another kind, which pydantic knows
    return "json" if cast_to in (None, object, Any, dict) else cast_to


def is_response(cast_to: Any) -> bool:
    """Whether a type is the class of responses of an HTTP library."""
    return isinstance(cast_to, type) and hasattr(cast_to, "iter_bytes")


def event_of(stream_cls: Any) -> Any:
    """Return the type of the events of a stream class, such as `Stream[ResponseStreamEvent]`."""
    return next(iter(getattr(stream_cls, "__args__", ())), "json")


def form_files(files: Any) -> dict[str, Any]:
    """Return the files of a form by name; several of one name become a list."""
    if files is None:
        return {}
    pairs: Iterable[tuple[str, Any]] = files.items() if type(files) is Object else files
    found: dict[str, Any] = {}
    for name, file in pairs:
        found[name] = file if name not in found else [*_several(found[name]), file]
    return found


def _several(files: Any) -> list[Any]:
    return files if isinstance(files, list) else [files]  # pyright: ignore[reportUnknownVariableType]


def call_options(options: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the options of a request by the names that calls have for them. Raises TypeError for unknown ones."""
    given = present(options or {})
    if unknown := given.keys() - NAMES.keys():
        raise TypeError(f"options: expected {', '.join(NAMES)}, got {', '.join(sorted(unknown))}")
    named: dict[str, Any] = {}
    for name, value in given.items():
        own = NAMES[name]
        named[own] = {**named[own], **value} if own in named and value else value
    return named


def result_of(cast_to: Any, result: Any) -> Any:
    """Return a result as the type that was asked for."""
    if cast_to is bytes:
        return result.content
    if kind_of(cast_to) != "json" or cast_to in (None, object, Any, dict):
        return result
    from pydantic import TypeAdapter

    return TypeAdapter(cast_to).validate_python(result)

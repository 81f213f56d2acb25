"""Calls by HTTP method and path, as the official SDK makes them; see `verbs_async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.calls.call import Call
from openapiopenai._runtime.calls.operation import Arguments, Operation
from openapiopenai._runtime.calls.pages import WEB
from openapiopenai._runtime.calls.settings import HTTP, check_path, check_url
from openapiopenai._runtime.json.absent import omit, present
from openapiopenai._runtime.json.types import Object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapiopenai._runtime.http.request import Timeout

__all__ = ["RequestOptions"]


class RequestOptions(TypedDict, total=False):
    """Options of a request by HTTP method and path, such as `client.get`; see `CallOptions`."""

    headers: Mapping[str, str | None]
    params: Mapping[str, object]
    extra_query: Mapping[str, object]
    extra_json: Mapping[str, object]
    extra_body: Mapping[str, object]
    timeout: float | Timeout | None
    max_retries: int
    idempotency_key: str
    follow_redirects: bool
    """Default: True."""
    security: Mapping[str, bool]
    """Which key is sent: `{"bearer_auth": True}`, `{"admin_api_key_auth": True}`; {}: none."""
    stream_mode: Literal["legacy", "events"]
    """What becomes of an error that a stream reports: it is raised ("legacy", the default), or an event like others."""
    synthesize_event_and_data: bool
    """Whether the events of a stream are objects with the name of each, `event`, and its `data`."""


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
SWITCHES = ("follow_redirects", "stream_mode", "synthesize_event_and_data", "security")
"""Options of a request that change how it is sent and read."""
SCHEMES = {"bearer_auth": "key", "admin_api_key_auth": "admin"}
"""Name of a security scheme in `security` → that of this package."""


def verb(
    client: Any,
    method: str,
    path: str,
    options: Mapping[str, Any] | None,
    *,
    body: Any = None,
    content: Any = None,
    files: Any = None,
    stream: bool = False,
) -> Call:
    """Build a call. Raises TypeError or ValueError, naming the argument, for what cannot be sent."""
    path = check_url("path", path, HTTP) if path.startswith(WEB) else check_path(f"/{path.removeprefix('/')}")
    parts = form_files(files)
    kind = "binary" if content is not None else "multipart" if parts else "json" if body is not None else ""
    operation = Operation(
        f"{method.lower()} {path}",
        method,
        path,
        body=kind,
        files=tuple(parts),
        whole="content" if content is not None else "",
        response="json",
        event="json",
    )
    switches, options = _split(options)
    whole = content if content is not None else omit if isinstance(body, dict) or body is None or parts else body
    fields: dict[str, Any] = {**(body if whole is omit and body else {}), **parts}
    if (security := switches.get("security")) is not None:
        operation.auth = _auth(security)
    call = Call(client, operation, Arguments({}, {}, {}, fields, call_options(options), whole=whole), streams=stream)
    call.follows_redirects = switches.get("follow_redirects", True) is not False
    call.delivers_errors = switches.get("stream_mode") == "events"
    call.names_events = bool(switches.get("synthesize_event_and_data"))
    return call


def _split(options: Mapping[str, Any] | None) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the options that change how a request is sent and read, and all others."""
    given = present(options or {})
    switches = {name: given.pop(name) for name in SWITCHES if name in given}
    if (mode := switches.get("stream_mode")) not in (None, "legacy", "events"):
        raise ValueError(f"options: stream_mode: expected 'legacy' or 'events', got {mode!r}")
    return switches, given


def _auth(security: Mapping[str, bool]) -> Any:
    """Return what an operation needs for the security schemes that are wanted."""
    wanted = [name for name, is_wanted in security.items() if is_wanted]
    if unknown := set(wanted) - SCHEMES.keys():
        raise ValueError(f"options: security: expected {' or '.join(SCHEMES)}, got {', '.join(sorted(unknown))}")
    return tuple((SCHEMES[name],) for name in wanted) or ((),)


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

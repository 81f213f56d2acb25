"""Adds extensions for facts that a generator would not find by itself."""

from __future__ import annotations

from fnmatch import fnmatchcase

from openapiopenai._runtime.http.media import STREAMS, kind_of

from . import methods
from .arguments import DEFAULT_STYLE, REPEATED, remarks
from .calls import events_of, json_of, success_of, successes
from .document import (
    Node,
    final_name,
    operations,
    ref_name,
    resolve,
    resolved,
    schemas_of,
    slots,
    split_null,
    walk,
)
from .names import pascal, python_name, python_names
from .pagination import recognized
from .profile import Profile
from .security import security_notes
from .servers import Servers

BYTES = {"byte": "base64"}
"""Format of a string → its encoding."""


def annotate(document: Node, profile: Profile) -> list[str]:
    """Set the extensions that can be derived from the document; return remarks that need attention."""
    notes = [*methods.fill(document, profile), *security_notes(document), *Servers(document).notes]
    if profile.default_style:
        document.setdefault(DEFAULT_STYLE, profile.default_style)
    schemas = schemas_of(document)
    repeats = _repeats_headers(schemas)
    for path, method, operation in operations(document):
        label = f"{method.upper()} {path}"
        plain = resolved(operation, document)
        found = {
            "x-stream-event": _stream_event(plain, schemas),
            **_page(path, plain, method, schemas),
            "x-beta": _beta(path, profile),
            **profile.operations.get(label, {}),
        }
        for key, value in found.items():
            if value is not None:
                operation.setdefault(key, value)
        for parameter in operation.get("parameters", []):
            wire = parameter.get("name", "")
            name = profile.python_names.get(wire) or python_name(
                wire.lower() if parameter.get("in") == "header" else wire
            )
            if name != wire:
                parameter.setdefault("x-python-name", name)
            if repeats and parameter.get("in") == "header" and _is_list(parameter.get("schema", {}), schemas):
                parameter.setdefault(REPEATED, True)
    classes = {pascal(name) for name in schemas}
    for slot in slots(document):
        for _, schema in walk(slot.schema, ""):
            if not (properties := schema.get("properties")):
                continue
            given = {wire: prop.get("x-python-name") for wire, prop in properties.items()}
            for wire, name in python_names(given, classes).items():
                if name != wire:
                    properties[wire]["x-python-name"] = name
                _format(properties[wire], wire, slot.owner, profile)
    for name, mixin in profile.mixins.items():
        if name in schemas:
            schemas[name].setdefault("x-mixin", mixin)
    for path, method, operation in operations(document):
        notes += remarks(resolved(operation, document), path, method, schemas)
    return notes


def _repeats_headers(schemas: dict[str, Node]) -> bool:
    """Whether a server takes a list as several headers, though OpenAPI has but one with commas: as FastAPI does, whose
    documents all have the same errors."""
    detail = schemas.get("HTTPValidationError", {}).get("properties", {}).get("detail", {})
    return ref_name(detail.get("items", {})) == "ValidationError"


def _is_list(schema: Node, schemas: dict[str, Node]) -> bool:
    """Whether a value is a list, which may be null."""
    return resolve(split_null(schema)[0], schemas).get("type") == "array"


def _format(prop: Node, name: str, owner: str, profile: Profile) -> None:
    if "x-format" in prop:
        return
    here = f"{owner}.{name}"
    found = next((f for at, f in profile.formats.items() if fnmatchcase(here, at)), None)
    if found is None or not _fits(prop, found):
        found = _format_by_rule(prop, name)
    if found not in (None, "none"):
        prop["x-format"] = found


def _fits(prop: Node, kind: str) -> bool:
    core = split_null(prop)[0]
    if kind == "none":
        return True
    if "enum" in core or "const" in core or core.get("format") in ("binary", "byte"):
        return False
    wanted = {"unix-time": ("integer", "number"), "vector": ("array",)}.get(kind, ("string",))
    return core.get("type") in wanted


def _format_by_rule(prop: Node, name: str) -> str | None:
    core = split_null(prop)[0]
    if core.get("type") == "string" and core.get("format") == "date-time":
        return "date-time"
    if core.get("type") == "string" and "base64" in (core.get("contentEncoding"), BYTES.get(core.get("format", ""))):
        return "base64"
    if core.get("type") in ("integer", "number"):
        if core.get("format") in ("unixtime", "unix-time", "timestamp"):
            return "unix-time"
        if name == "created" or name.endswith("_at"):
            return "unix-time"
    return None


def _stream_event(operation: Node, schemas: dict[str, Node]) -> str | None:
    for response in successes(operation).values():
        for media, content in response.get("content", {}).items():
            if kind_of(media) in STREAMS:
                name = ref_name(events_of(content))
                return final_name(name, schemas) if name else None
    return None


def _beta(path: str, profile: Profile) -> str | None:
    bare = path.split("?")[0] + "/"
    return next((value for start, value in profile.beta.items() if bare.startswith(start)), None)


def response_schema(operation: Node, schemas: dict[str, Node]) -> Node:
    """Return the schema of the JSON response, with references resolved."""
    return resolve(success_of(operation), schemas)


def _page(path: str, operation: Node, method: str, schemas: dict[str, Node]) -> Node:
    """Return the extension for the pages of a list, as far as names tell how they follow each other."""
    if method not in ("get", "post", "query") or operation.keys() & {"x-page", "x-pagination"}:
        return {}
    schema, headers = _success(operation)
    found = recognized(path, operation, schema, headers, schemas)
    if found is not None and (method != "post" or found["style"] == "cursor"):
        short = _short(found)
        return {"x-page": short} if short else {"x-pagination": found}
    if method != "get":
        return {}
    properties = resolve(schema, schemas).get("properties", {})
    return {"x-page": "single"} if _is_list(properties.get("data", {}), schemas) and "object" in properties else {}


def _success(operation: Node) -> tuple[Node, Node]:
    """Return the schema of the JSON response, and its headers."""
    for response in successes(operation).values():
        if (schema := json_of(response)) is not None:
            return schema, response.get("headers", {})
    return {}, {}


def _short(found: Node) -> str | None:
    """Return the short form of a paging, if it has one."""
    if found["style"] != "cursor" or found["items"] != "data" or found.get("more", "has_more") != "has_more":
        return None
    parameter, following = found["parameter"], found.get("next")
    if parameter == "after" and (following == "last_id" or found.get("last") == "id"):
        return "cursor"
    return "token" if parameter in ("page", "after") and following in ("next_page", "next") else None

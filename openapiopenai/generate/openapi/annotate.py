"""Adds extensions for facts that a generator would not find by itself."""

from __future__ import annotations

from fnmatch import fnmatchcase

from . import methods
from .document import (
    Node,
    final_name,
    operations,
    ref_name,
    resolve,
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


def annotate(document: Node, profile: Profile) -> list[str]:
    """Set the extensions that can be derived from the document; return remarks that need attention."""
    notes = [*methods.fill(document, profile), *security_notes(document), *Servers(document).notes]
    schemas = schemas_of(document)
    for path, method, operation in operations(document):
        label = f"{method.upper()} {path}"
        found = {
            "x-stream-event": _stream_event(operation, schemas),
            **_page(path, operation, method, schemas),
            "x-beta": _beta(path, profile),
            "x-multipart": _multipart(operation),
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
    classes = {pascal(name) for name in schemas}
    for slot in slots(document):
        for _, schema in walk(slot.schema, ""):
            properties = schema.get("properties", {})
            given = {wire: prop.get("x-python-name") for wire, prop in properties.items()}
            for wire, name in python_names(given, classes).items():
                if name != wire:
                    properties[wire]["x-python-name"] = name
                _format(properties[wire], wire, slot.owner, profile)
    for name, mixin in profile.mixins.items():
        if name in schemas:
            schemas[name].setdefault("x-mixin", mixin)
    return notes


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
    if core.get("type") in ("integer", "number"):
        if core.get("format") in ("unixtime", "unix-time", "timestamp"):
            return "unix-time"
        if name == "created" or name.endswith("_at"):
            return "unix-time"
    return None


def _stream_event(operation: Node, schemas: dict[str, Node]) -> str | None:
    for response in operation.get("responses", {}).values():
        for media, content in response.get("content", {}).items():
            if media == "text/event-stream":
                name = ref_name(content.get("schema", {}))
                return final_name(name, schemas) if name else None
    return None


def _multipart(operation: Node) -> bool | None:
    media = operation.get("requestBody", {}).get("content", {})
    return True if "multipart/form-data" in media and len(media) > 1 else None


def _beta(path: str, profile: Profile) -> str | None:
    bare = path.split("?")[0] + "/"
    return next((value for start, value in profile.beta.items() if bare.startswith(start)), None)


def answer(operation: Node, schemas: dict[str, Node]) -> Node:
    """Return the schema of the JSON response, with references resolved."""
    return resolve(_answered(operation)[0], schemas)


def _page(path: str, operation: Node, method: str, schemas: dict[str, Node]) -> Node:
    """Return the extension for the pages of a list, as far as names tell how they follow each other."""
    if method != "get" or operation.keys() & {"x-page", "x-pagination"}:
        return {}
    schema, headers = _answered(operation)
    found = recognized(path, operation, schema, headers, schemas)
    if found is not None:
        short = _short(found)
        return {"x-page": short} if short else {"x-pagination": found}
    properties = resolve(schema, schemas).get("properties", {})
    is_list = resolve(split_null(properties.get("data", {}))[0], schemas).get("type") == "array"
    return {"x-page": "single"} if is_list and "object" in properties else {}


def _answered(operation: Node) -> tuple[Node, Node]:
    """Return the schema of the JSON response, and its headers."""
    for status, response in operation.get("responses", {}).items():
        content = response.get("content", {}).get("application/json")
        if str(status).startswith("2") and content is not None:
            return content.get("schema", {}), response.get("headers", {})
    return {}, {}


def _short(found: Node) -> str | None:
    """Return the short form of a paging, if it has one."""
    if found["style"] != "cursor" or found["items"] != "data" or found.get("more", "has_more") != "has_more":
        return None
    parameter, following = found["parameter"], found.get("next")
    if parameter == "after" and (following == "last_id" or found.get("last") == "id"):
        return "cursor"
    return "token" if parameter in ("page", "after") and following in ("next_page", "next") else None

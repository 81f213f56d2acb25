"""What operations send and receive: how the normal form describes parameters, bodies and responses.

All but the normalization itself expects operations without references, see `document.resolved`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapiopenai._runtime.http.media import BINARY, FORM, JSON, MULTIPART, STREAMS, TEXT, kind_of

from .document import (
    METHODS,
    Node,
    of_item,
    operations,
    ref_name,
    referred,
    resolve,
    resolved,
    schemas_of,
    slots,
    split_null,
    walk,
)
from .faults import pointer
from .values import copied, is_list, is_node

IGNORED = ("accept", "authorization", "content-type")
"""Header parameters that OpenAPI says are ignored: the body, the responses and `security` say what they hold."""
OCTET_STREAM = "application/octet-stream"
FRAME = frozenset({"data", "event", "id", "retry"})
"""Properties of a server-sent event, as its schema has them."""
SAYS_MORE = {
    "$ref",
    "allOf",
    "anyOf",
    "const",
    "contentEncoding",
    "contentMediaType",
    "enum",
    "format",
    "oneOf",
    "type",
}
"""Keywords of a schema that say more than that it is of any type."""
NO_CONTENT = ("204", "205")
"""Statuses of responses that have no content, whatever a document says."""
STYLES = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
"""Place of a parameter → its styles, the default first."""


def complete(document: Node) -> list[str]:
    """Give each operation all of its parameters, and each media type a schema; return remarks on what is left out."""
    items = [(("paths", path), item) for path, item in document.get("paths", {}).items()]
    items += [(("webhooks", name), item) for name, item in document.get("webhooks", {}).items()]
    notes: list[str] = []
    for steps, item in items:
        common = item.pop("parameters", [])
        for verb, operation in of_item(item):
            notes += _parameters(operation, common, document, (*steps, verb))
            if "responses" in operation:
                operation["responses"] = {_status(each): found for each, found in operation["responses"].items()}
            for holder in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
                _content(holder)
    components = document.get("components", {})
    components.pop("parameters", None)
    for section in ("requestBodies", "responses"):
        for holder in components.get(section, {}).values():
            _content(holder)
    return notes


def _status(key: object) -> str:
    """Return the key of a response: YAML reads `200:` as a number, and people write `2xx`."""
    return str(key).upper() if str(key)[:1].isdigit() else str(key)


def _parameters(operation: Node, common: list[Node], document: Node, steps: tuple[str, ...]) -> Iterator[str]:
    mine = [_own(each, document) for each in operation.pop("parameters", [])]
    known = {(each.get("in"), each.get("name")) for each in mine}
    shared = [copied(referred(each, document)) for each in common]
    mine += [each for each in shared if (each.get("in"), each.get("name")) not in known]
    for parameter in mine:
        yield from _parameter(parameter, steps)
    if kept := [each for each in mine if not is_ignored(each)]:
        operation["parameters"] = kept


def _own(parameter: Node, document: Node) -> Node:
    """Return a parameter of an operation, or a copy of the one that it refers to."""
    return copied(referred(parameter, document)) if "$ref" in parameter else parameter


def is_ignored(parameter: Node) -> bool:
    return parameter.get("in") == "header" and str(parameter.get("name")).lower() in IGNORED


def _parameter(parameter: Node, steps: tuple[str, ...]) -> Iterator[str]:
    place, name, style = parameter.get("in", ""), parameter.get("name"), parameter.get("style")
    if is_ignored(parameter):
        yield f"{pointer(steps)}: the header {name!r} is no argument: bodies, responses and `security` say what it holds"
    if place == "querystring":  # all of the query in one object: its properties are the parameters
        media = next(iter(parameter.get("content", {})), "")
        if media and kind_of(media) != FORM:
            yield f"{pointer(steps)}: the query as a whole cannot be sent as {media}: its properties are sent as a form"
        parameter |= {"in": "query", "style": "form", "explode": True}
        parameter.setdefault("schema", schema_of(parameter))
        parameter.pop("content", None)
    elif style not in (None, *STYLES.get(place, ())):
        yield f"{pointer(steps)}: {name!r} has the style {style!r}, which is none of a {place} parameter: the usual is used"
        del parameter["style"]
    if parameter.get("content"):
        parameter.pop("schema", None)
        _content(parameter)
    else:
        parameter.pop("content", None)
        parameter.setdefault("schema", {})


def _content(holder: Node) -> None:
    """Give every media type of a body, response or parameter a schema: one of any value if it has none."""
    for media, content in holder.get("content", {}).items():
        if kind_of(media) in STREAMS:
            _events(content)
        elif "itemSchema" in content:
            items = content.pop("itemSchema")
            content.setdefault("schema", {"type": "array", "items": items})
        if "itemSchema" not in content:
            content.setdefault("schema", {})


def _events(content: Node) -> None:
    """Describe a stream by the schema of its events: `itemSchema`, or `schema` if that is no array."""
    schema = content.get("schema")
    if "itemSchema" in content:
        content.pop("schema", None)
        content["itemSchema"] = _payload(content["itemSchema"])
    elif is_node(schema) and schema.get("type") == "array":
        del content["schema"]
        content["itemSchema"] = schema.get("items", {})


def _payload(schema: Node) -> Node:
    """Return the schema of the `data` of a server-sent event, or of the JSON in it, if the schema is one of the event
    around it."""
    if not is_node(schema):
        return {}
    for key in ("oneOf", "anyOf"):
        if is_list(schema.get(key)):
            return {**schema, key: [_enveloped(arm) for arm in schema[key]]}
    properties = schema.get("properties", {})
    data = properties.get("data")
    if is_node(data) and "contentSchema" in data:
        content: Node = data["contentSchema"]
        return content
    if is_node(data) and data.get("type") == "string" and properties.keys() >= FRAME:
        return data
    return schema


def name_files(document: Node) -> None:
    """Give the files of multipart forms their `format`, `binary`, as OpenAPI 3.1 says only their media type; JSON has no
    files, so that what is called one in it is text."""
    schemas = schemas_of(document)
    fields: list[Node] = []
    for _, _, operation in operations(document):
        for media, content in resolved(operation, document).get("requestBody", {}).get("content", {}).items():
            if kind_of(media) == MULTIPART:
                form = resolve(content.get("schema", {}), schemas)
                for name, field in form.get("properties", {}).items():
                    _take_media(field, content.get("encoding", {}).get(name, {}).get("contentType", ""))
                parts = {name: resolve(field, schemas) for name, field in form.get("properties", {}).items()}
                _name_media(content, parts)
                fields += parts.values()
    kept = {identity for field in fields for identity in _name_file(field)}
    found = [*slots(document)]
    kept |= {id(resolve(slot.schema, schemas)) for slot in found if not slot.is_component and is_node(slot.schema)}
    for slot in found:
        for _, schema in walk(slot.schema, slot.place) if is_node(slot.schema) else ():
            if schema.get("format") == "binary" and id(schema) not in kept:
                del schema["format"]


def _take_media(field: Any, media: str) -> None:
    """Let a field without a type say itself what its encoding says, if that is a file."""
    if not is_node(field):
        return
    if field.get("type") == "array":
        _take_media(field.get("items"), media)
    elif media and kind_of(media) == BINARY and not field.keys() & SAYS_MORE:
        field["contentMediaType"] = media


def _name_media(content: Node, fields: dict[str, Node]) -> None:
    """Say the media types of the files of a form where those of all its parts are said."""
    for name, field in fields.items():
        media = next((each["contentMediaType"] for each in _within(field) if is_binary(each)), OCTET_STREAM)
        if media != OCTET_STREAM:
            content.setdefault("encoding", {}).setdefault(name, {}).setdefault("contentType", media)


def _name_file(field: Node) -> set[int]:
    """Give a field its `format` if it holds files; return the identities of its schemas."""
    found = [*_within(field)]
    for each in filter(is_binary, found):
        del each["contentMediaType"]
        each |= {"type": each.get("type", "string"), "format": "binary"}
    return {*map(id, found)}


def _within(field: Node) -> Iterator[Node]:
    """Yield the schema of a field, and those of its items and variants."""
    yield field
    for each in (field.get("items"), *field.get("anyOf", ())):
        if is_node(each):
            yield from _within(each)


def is_binary(schema: Node) -> bool:
    """Whether a string is binary content as OpenAPI 3.1 says it: a media type, without an encoding."""
    is_text = split_null(schema)[0].get("type", "string") == "string"
    media = schema.get("contentMediaType", "")
    return is_text and media != "" and kind_of(media) == BINARY and "contentEncoding" not in schema


def _enveloped(arm: Node) -> Node:
    data = arm.get("properties", {}).get("data") if is_node(arm) else None
    if not is_node(data) or "contentSchema" not in data:
        return arm
    properties = {key: value for key, value in arm["properties"].items() if key not in ("id", "retry")}
    return {**arm, "properties": {**properties, "data": data["contentSchema"]}}


# --- what the normal form says ---


def in_order(item: Node) -> list[tuple[str, Node]]:
    """Return (method, operation) of a path, in the usual order of methods; additional ones come last."""
    return sorted(of_item(item), key=lambda each: METHODS.index(each[0]) if each[0] in METHODS else len(METHODS))


def schema_of(parameter: Node) -> Node:
    """Return the schema of a parameter, which may be that of its content."""
    holders: list[Node] = [*parameter.get("content", {}).values(), parameter]
    schema: Node = holders[0].get("schema", {})
    return schema


def events_of(content: Node) -> Node:
    """Return the schema of the events of a stream."""
    schema: Node = content["itemSchema"] if "itemSchema" in content else content.get("schema", {})
    return schema


def successes(operation: Node) -> dict[str, Node]:
    """Return the successful responses by status; `default` is one of them if no other status below 400 is there."""
    responses: dict[str, Node] = {
        status: {**each, "content": {}} if status in NO_CONTENT else each
        for status, each in operation.get("responses", {}).items()
        if is_node(each)
    }
    found = {status: each for status, each in responses.items() if status[:1] == "2"}
    is_all = not found and not any(status[:1] == "3" for status in responses)
    return {"default": responses["default"]} if is_all and "default" in responses else found


def failures(operation: Node) -> dict[str, Node]:
    """Return the responses of errors by status."""
    good = successes(operation)
    responses = operation.get("responses", {})
    return {status: each for status, each in responses.items() if status not in good and status[:1] in ("4", "5", "d")}


def json_of(response: Node) -> Node | None:
    """Return the schema of a JSON response; None if there is none, or it is a file or plain text after all."""
    for media, content in response.get("content", {}).items():
        schema = content.get("schema", {})
        if kind_of(media) == JSON and schema.get("format") != "binary":
            return None if "*" in media and schema.get("type") == "string" else schema
    return None


def success_of(operation: Node) -> Node:
    """Return the schema of the first successful JSON response; an empty one if there is none."""
    for response in successes(operation).values():
        if (schema := json_of(response)) is not None:
            return schema
    return {}


def body_kinds(content: Node) -> dict[str, str]:
    """Media type of a body → its kind; the first is the usual one of the method.

    What is made of arguments (JSON and forms) comes before text and files, otherwise the order is that of the document.
    """
    kinds = {media: _body_kind(media, each.get("schema", {})) for media, each in content.items()}
    return dict(sorted(kinds.items(), key=lambda each: each[1] in (TEXT, BINARY)))


def _body_kind(media: str, schema: Node) -> str:
    kind = kind_of(media)
    if kind == JSON and (schema.get("format") == "binary" or ("*" in media and schema.get("type") == "string")):
        return BINARY
    return TEXT if kind in STREAMS else kind


def has_properties(schema: Node, schemas: dict[str, Node]) -> bool:
    """Whether the properties of a body are arguments; otherwise the body as a whole is one."""
    core = split_null(schema)[0]
    if ref_name(core):
        core = split_null(resolve(core, schemas))[0]
    return "properties" in core and "anyOf" not in core


def is_structured(kind: str) -> bool:
    return kind in (JSON, FORM, MULTIPART)

"""A published document comes in; what the spec's owner wrote stays."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any

from . import corrections
from .carry import carry_over, enums, values_of
from .document import Node, operations, schemas_of, slots, webhooks
from .normalise import normalise_fully
from .profile import Profile

TEXTS = ("description", "summary", "title", "example", "examples", "externalDocs")


@dataclass
class Import:
    document: Node
    published: Node
    """The names of the published document, for the next import."""
    notes: list[str] = field(default_factory=list)


def import_document(upstream: Node, present: Node | None, published: Node | None, profile: Profile) -> Import:
    """The spec that follows from a published document and the present spec."""
    upstream = copy.deepcopy(upstream)
    notes = corrections.apply(upstream, profile.corrections)
    upstream = drop_extensions(upstream, profile.drop_extensions)
    if profile.texts == "own":
        drop_texts(upstream)
        upstream["info"] = {**upstream.get("info", {}), **profile.info}
    first = normalise_fully(upstream, profile, present)
    notes += first.notes
    names = names_of(first.document)
    document = first.document
    if present is not None:
        notes += carry_over(document, present, published or {}, names)
        document = normalise_fully(document, profile, present).document
    return Import(document, names, list(dict.fromkeys(notes)))


def names_of(document: Node) -> Node:
    """Operations with their parameters; schemas with properties, arms or values; values listed in other places."""

    def members(operation: Node) -> list[str]:
        return sorted(str(each.get("name")) for each in operation.get("parameters", []))

    return {
        "operations": {
            f"{method.upper()} {path}": members(operation)
            for path, method, operation in sorted(operations(document), key=lambda o: o[:2])
        },
        "webhooks": sorted({name for name, _, _ in webhooks(document)}),
        "schemas": {name: sorted(schema_members(schema)) for name, schema in sorted(schemas_of(document).items())},
        "values": {place: sorted(map(str, values_of(schema))) for place, schema in enums(document).items()},
    }


def schema_members(schema: Node) -> list[str]:
    if "properties" in schema:
        return list(schema["properties"])
    if "anyOf" in schema:
        return [arm["$ref"].rsplit("/", 1)[1] for arm in schema["anyOf"] if "$ref" in arm]
    return [str(value) for value in schema.get("enum", [])]


def drop_extensions(node: Any, prefixes: tuple[str, ...]) -> Any:
    """Without the extensions of other people's tools; `x-stainless-const` is a fact."""
    if isinstance(node, list):
        return [drop_extensions(each, prefixes) for each in node]
    if not isinstance(node, dict):
        return node
    result = {
        key: drop_extensions(value, prefixes)
        for key, value in node.items()
        if not (key.startswith("x-") and key.startswith(prefixes)) or not prefixes
    }
    if node.get("x-stainless-const") is True and "default" in node and len(node.get("enum", ())) < 2:
        result.setdefault("const", node["default"])
    return result


def drop_texts(document: Node) -> None:
    """Takes out everything that is prose or an example."""
    for slot in slots(document):
        _drop(slot.schema)
    components = document.get("components", {})
    components.pop("examples", None)
    document.pop("externalDocs", None)
    holders = [*document.get("paths", {}).values(), *document.get("webhooks", {}).values()]
    for item in holders:
        _drop_around(item)
    for section in ("responses", "parameters", "requestBodies", "headers", "securitySchemes"):
        for each in components.get(section, {}).values():
            _drop_around(each)
    for tag in document.get("tags", []):
        _pop(tag)
    for server in document.get("servers", []):
        _pop(server)
    _pop(document.get("info", {}), keep=("title",))
    for key in ("contact", "license", "termsOfService"):
        document.get("info", {}).pop(key, None)


def _pop(node: Node, keep: tuple[str, ...] = ()) -> None:
    for key in TEXTS:
        if key not in keep:
            node.pop(key, None)


def _drop(schema: Any) -> None:
    """A property may be *named* `description`: only words of the schema go."""
    if not isinstance(schema, dict):
        return
    _pop(schema)
    for key, value in schema.items():
        if key in ("properties", "patternProperties", "$defs", "definitions"):
            for each in value.values():
                _drop(each)
        elif key in ("allOf", "anyOf", "oneOf"):
            for each in value:
                _drop(each)
        elif key in ("items", "additionalProperties", "not", "propertyNames", "contains"):
            _drop(value)


def _drop_around(node: Any) -> None:
    """Texts of operations, parameters, bodies and responses, but not inside of schemas."""
    if isinstance(node, list):
        for each in node:
            _drop_around(each)
    elif isinstance(node, dict):
        _pop(node)
        for key, value in node.items():
            if key != "schema":
                _drop_around(value)

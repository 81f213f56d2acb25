"""Imports a published document while keeping what the owner of the spec wrote."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import corrections
from .carry import carry_over, enums, values_of
from .components import rename
from .document import Node, operations, schemas_of, slots, webhooks
from .normalise import normalise_fully
from .owner import Owner, facts_of_operation, facts_of_schema, renamed
from .profile import Profile
from .release import Release
from .successors import follow
from .values import copied, is_list, is_node

TEXTS = ("description", "summary", "title", "example", "examples", "externalDocs")


@dataclass
class Import:
    document: Node
    published: Node
    """Names and facts in the published document, needed by the next import."""
    notes: list[str] = field(default_factory=list[str])
    kept: list[str] = field(default_factory=list[str])
    """What the owner has removed or changed, and what therefore is not as published."""


def import_document(
    upstream: Node, present: Node | None, published: Node | None, profile: Profile, release: Release | None = None
) -> Import:
    """Build the spec from a published document and the current spec, for a release of the package."""
    upstream = copied(upstream)
    notes = corrections.apply(upstream, profile.corrections)
    upstream = drop_extensions(upstream, profile.drop_extensions)
    if profile.texts == "own":
        drop_texts(upstream)
        upstream["info"] = {**upstream.get("info", {}), **profile.info}
    names = renamed(present, published) if present and published else {}
    rename(upstream, names)
    first = normalise_fully(upstream, profile, present)
    notes += first.notes
    facts = names_of(first.document) | ({"renamed": names} if names else {})
    document = first.document
    kept: list[str] = []
    if present is not None:
        release = release or Release()
        if published:
            present, published, more = follow(present, published, document, facts, release)
            notes += more
        kept = Owner(document, present, published or {}).keep()
        notes += carry_over(document, present, published or {}, release)
        document = normalise_fully(document, profile, present).document
    return Import(document, facts, list(dict.fromkeys(notes)), kept)


def names_of(document: Node) -> Node:
    """Return operations with their parameters, schemas with properties, variants or values, and other listed values.

    Those that are no values have fingerprints of their facts.
    """
    return {
        "operations": {
            f"{method.upper()} {path}": facts_of_operation(operation)
            for path, method, operation in sorted(operations(document), key=lambda o: o[:2])
        },
        "webhooks": sorted({name for name, _, _ in webhooks(document)}),
        "schemas": {name: facts_of_schema(schema) for name, schema in sorted(schemas_of(document).items())},
        "values": {place: sorted(map(str, values_of(schema))) for place, schema in enums(document).items()},
    }


def schema_members(schema: Node) -> list[str]:
    if "properties" in schema:
        return list(schema["properties"])
    if "anyOf" in schema:
        return [arm["$ref"].rsplit("/", 1)[1] for arm in schema["anyOf"] if "$ref" in arm]
    return [str(value) for value in schema.get("enum", [])]


def drop_extensions(node: Any, prefixes: tuple[str, ...]) -> Any:
    """Remove extensions of third-party tools; `x-stainless-const` is kept in the form of a `const`."""
    if is_list(node):
        return [drop_extensions(each, prefixes) for each in node]
    if not is_node(node):
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
    """Remove all prose and examples."""
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
    """Remove text keywords from a schema; a property may be *named* `description` and is kept."""
    if not is_node(schema):
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
    """Remove texts of operations, parameters, bodies and responses, but not those inside of schemas."""
    if is_list(node):
        for each in node:
            _drop_around(each)
    elif is_node(node):
        _pop(node)
        for key, value in node.items():
            if key != "schema":
                _drop_around(value)

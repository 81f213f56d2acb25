"""Converts any OpenAPI 3 document to the normal form described in docs/guide/spec.md."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from .annotate import annotate
from .calls import complete, name_files
from .components import name_components
from .discriminate import discriminate
from .document import Node, children, operations, schemas_of, slots, walk, webhooks
from .extract import Extractor
from .faults import within
from .mend import mend
from .merge import Merger
from .names import Names
from .nulls import push_out_null
from .profile import Profile, for_document
from .twins import alias_twins
from .unions import Unions
from .values import copied, is_node

IGNORED = frozenset(
    {"if", "then", "else", "not", "contains", "dependentSchemas", "dependentRequired", "unevaluatedItems"}
)
"""Keywords of JSON Schema that restrict values in ways that types do not."""


@dataclass
class Result:
    """A normalized document and remarks on it."""

    document: Node
    notes: list[str] = field(default_factory=list[str])
    cut_out: set[str] = field(default_factory=set[str])
    """Components that were inline schemas."""


def normalise(document: Node, profile: Profile | None = None) -> Node:
    """Return the document in normal form; a normalized document is returned unchanged.

    The default profile is the one that matches the title (see profile.py).
    """
    return normalise_fully(document, profile or for_document(document)).document


def normalise_fully(document: Node, profile: Profile, remembered: Node | None = None) -> Result:
    """Like `normalise`; components extracted from a place where the remembered document has one keep its name."""
    document = copied(document)
    document["openapi"] = _version(document)
    said = discriminate(document)
    known: dict[str, Node] = (remembered or {}).get("components", {}).get("schemas", {})
    renamed = name_components(document, known)
    published = list(schemas_of(document))
    left_out = complete(document)
    ignored = _ignored(document)
    for slot in slots(document):
        slot.holder[slot.key] = mend(slot.schema, slot.owner)
    names = Names(published)
    _merge_and_extract(document, names, profile, remembered or {})
    for slot in slots(document):  # a merge may leave `required` without its property
        slot.holder[slot.key] = mend(slot.schema, slot.owner)
        _trim_required(slot.schema)
    push_out_null(document)
    unions = Unions(
        schemas_of(document),
        names,
        profile.undiscriminated,
        profile.default_arms,
        known,
    )
    document["components"]["schemas"] = unions.all()
    cut_out = set(schemas_of(document)) - set(published)
    if profile.twin_prefix:
        alias_twins(document, profile.twin_prefix, cut_out)
        _same_arms_once(document)
    notes = [*said, *renamed, *left_out, *ignored, *names.notes]
    notes += [
        f"no property tells the variants of {name} apart"
        for name in unions.unexplained
        if name in schemas_of(document) and "$ref" not in schemas_of(document)[name]
    ]
    name_files(document)
    notes += annotate(document, profile)
    _responses(document)
    return Result(document, notes, cut_out & set(schemas_of(document)))


def _version(document: Node) -> str:
    version = str(document.get("openapi", ""))
    return version if version.startswith(("3.1", "3.2")) else "3.1.0"


def _ignored(document: Node) -> list[str]:
    """Return a remark on each keyword that no type expresses; what it says is not checked."""
    return [
        f"#/{place}/{key}: `{key}` is left to the server"
        for slot in slots(document)
        for place, schema in (walk(slot.schema, slot.place) if is_node(slot.schema) else ())
        for key in sorted(schema.keys() & IGNORED)
        if _says_something(schema[key], key)
    ]


def _says_something(restriction: Any, key: str) -> bool:
    """Whether a keyword restricts values other than by which properties there are."""
    return bool(restriction) and not (key == "not" and is_node(restriction) and restriction.keys() == {"required"})


def _trim_required(schema: Node) -> None:
    if "required" in schema and "properties" in schema:
        known = [name for name in schema["required"] if name in schema["properties"]]
        if known:
            schema["required"] = known
        else:
            del schema["required"]
    for _, child in children(schema):
        _trim_required(child)


def _merge_and_extract(document: Node, names: Names, profile: Profile, remembered: Node) -> None:
    schemas = schemas_of(document)
    known = remembered.get("components", {}).get("schemas", {})
    extractor = Extractor(set(schemas), names, known, profile.twin_prefix)
    merger = Merger(schemas, extractor.component)
    merged = {name: merger.component(name) for name in schemas}
    result: dict[str, Node] = {}
    for name, schema in merged.items():
        result[name] = schema
        result.update(extractor.new.pop(name, {}))
    places = {slot.place: slot.schema for slot in slots(remembered)} if remembered else {}
    for slot in slots(document):
        if not slot.is_component:
            with within(f"#/{slot.place}"):
                schema = merger.merge(slot.schema)
                old = places.get(slot.place)
                slot.holder[slot.key] = extractor.outside(schema, slot.owner, old)
    for group in extractor.new.values():
        result.update(group)
    document["components"]["schemas"] = result


def _same_arms_once(document: Node) -> None:
    for schema in schemas_of(document).values():
        if "anyOf" in schema:
            arms: list[Node] = []
            for arm in schema["anyOf"]:
                if arm not in arms:
                    arms.append(arm)
            schema["anyOf"] = arms


def _responses(document: Node) -> None:
    """Add the response descriptions that OpenAPI requires."""
    found = [
        (status, response)
        for _, _, operation in [*operations(document), *webhooks(document)]
        for status, response in operation.get("responses", {}).items()
    ]
    found += [("", response) for response in document.get("components", {}).get("responses", {}).values()]
    for status, response in found:
        if "$ref" not in response:
            response.setdefault("description", _phrase(str(status)))


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "Any other response" if status == "default" else "Response"

"""Converts any OpenAPI 3 document to the normal form described in docs/guide/spec.md."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from http import HTTPStatus

from .annotate import annotate
from .components import name_components
from .document import METHODS, Node, children, operations, schemas_of, slots, webhooks
from .extract import Extractor
from .faults import within
from .mend import mend
from .merge import Merger
from .names import Names
from .nulls import push_out_null
from .profile import Profile, for_document
from .twins import alias_twins
from .unions import Unions


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
    document = copy.deepcopy(document)
    document["openapi"] = _version(document)
    renamed = name_components(document)
    published = list(schemas_of(document))
    _lift_parameters(document)
    _complete(document)
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
        (remembered or {}).get("components", {}).get("schemas", {}),
    )
    document["components"]["schemas"] = unions.all()
    cut_out = set(schemas_of(document)) - set(published)
    if profile.twin_prefix:
        alias_twins(document, profile.twin_prefix, cut_out)
        _same_arms_once(document)
    notes = [*renamed, *names.notes]
    notes += [
        f"no property tells the arms of {name} apart"
        for name in unions.unexplained
        if name in schemas_of(document) and "$ref" not in schemas_of(document)[name]
    ]
    notes += annotate(document, profile)
    _responses(document)
    return Result(document, notes, cut_out & set(schemas_of(document)))


def _version(document: Node) -> str:
    version = str(document.get("openapi", ""))
    return version if version.startswith(("3.1", "3.2")) else "3.1.0"


def _lift_parameters(document: Node) -> None:
    """Copy parameters shared by a path, or defined in components, to each operation."""
    shared = document.get("components", {}).pop("parameters", {})

    def own(parameter: Node) -> Node:
        target = parameter.get("$ref", "")
        if target.startswith("#/components/parameters/"):
            name = target.rsplit("/", 1)[1].replace("~1", "/").replace("~0", "~")
            found: Node = copy.deepcopy(shared.get(name, {}))
            return found
        return parameter

    for item in document.get("paths", {}).values():
        common = [own(parameter) for parameter in item.pop("parameters", [])]
        for method, operation in item.items():
            if method not in METHODS:
                continue
            mine = [own(parameter) for parameter in operation.get("parameters", [])]
            known = {(each.get("in"), each.get("name")) for each in mine}
            mine += [copy.deepcopy(each) for each in common if (each.get("in"), each.get("name")) not in known]
            if mine:
                operation["parameters"] = mine
            else:
                operation.pop("parameters", None)


def _complete(document: Node) -> None:
    """Give every parameter and every media type a schema: one of any value where none is there."""
    for _, _, operation in [*operations(document), *webhooks(document)]:
        for parameter in operation.get("parameters", []):
            media: Node = next(iter(parameter.get("content", {}).values()), Node())
            parameter.setdefault("schema", media.get("schema", {}))
        for holder in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
            for media in holder.get("content", {}).values():
                media.setdefault("schema", {})


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
        return "Any other answer" if status == "default" else "Answer"

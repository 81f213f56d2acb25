"""Carries over what the current spec has and the published document never had."""

from __future__ import annotations

import re
from typing import Any

from .calls import schema_of
from .document import METHODS, Node, children, of_item, operations, ref, ref_name, schemas_of, slots, split_null, walk
from .release import Release
from .values import copied, is_node

# The first two follow from the variants of a union; once a schema is published, its origin no longer applies.
NOT_CARRIED = ("x-default-mapping", "x-undiscriminated", "x-origin", "x-removed")


def carry_over(document: Node, present: Node, published: Node, release: Release) -> list[str]:
    """Complete the new document in place from the current one; return remarks.

    `published` holds the names of the last import.
    """
    for key in ("info", "servers"):
        if key in present:
            document[key] = _texts(document.get(key), present[key])
    for key, value in present.items():
        if key.startswith("x-"):
            document.setdefault(key, copied(value))
    _operations(document, present, published, release)
    _values(document, present, published.get("values", {}))
    notes = _schemas(document, present, published, release)
    for section, entries in present.get("components", {}).items():
        if section != "schemas":
            new = document["components"].setdefault(section, {})
            for name, entry in entries.items():
                new[name] = _texts(new[name], entry) if name in new else copied(entry)
    _tags(document, present)
    return notes


def enums(document: Node) -> dict[str, Node]:
    """Return schemas with an enum or constant, by place, except components that are such a schema themselves."""
    found: dict[str, Node] = {}
    for slot in slots(document):
        for place, schema in walk(slot.schema, slot.place):
            if values_of(schema) and not (slot.is_component and schema is slot.schema):
                found.setdefault(re.sub(r"/anyOf/\d+", "/anyOf", place), schema)
    return dict(sorted(found.items()))


def values_of(schema: Node) -> list[Any]:
    return schema.get("enum") or ([schema["const"]] if "const" in schema else [])


def _values(document: Node, present: Node, known: dict[str, list[str]]) -> None:
    """Keep values that were added by hand."""
    mine = enums(document)
    for place, old in enums(present).items():
        if place not in mine:
            continue
        new, published = mine[place], known.get(place, ())
        added = [each for each in values_of(old) if each not in values_of(new) and str(each) not in published]
        if added:
            new["enum"] = [*values_of(new), *added]
            new.pop("const", None)


def _schemas(document: Node, present: Node, published: Node, release: Release) -> list[str]:
    schemas, old = schemas_of(document), schemas_of(present)
    known: dict[str, list[str]] = published.get("schemas", {})
    for name, schema in old.items():
        if name in schemas:
            _widened(schemas, name, old, known)
            _schema(schemas[name], schema)
            _members(schemas[name], schema, set(known.get(name, ())))
        elif kept := release.kept(schema, name in known):
            schemas[name] = kept
    for schema in schemas.values():
        if former := schema.pop("x-former-names", None):
            schema |= {"x-former-names": names} if (names := release.without_expired(former)) else {}
    return _needed(document, old)


def _widened(schemas: dict[str, Node], name: str, old: dict[str, Node], known: dict[str, list[str]]) -> None:
    """Keep unions that were created by adding variants by hand."""
    new = schemas[name]
    if "$ref" in new and ref(ref_name(new) or "") in old[name].get("anyOf", ()):
        schemas[name] = {"anyOf": copied(old[name]["anyOf"])}
    for wire, prop in new.get("properties", {}).items():
        was = old[name].get("properties", {}).get(wire, {})
        union, one = ref_name(was), ref_name(prop)
        was_widened = union and one and union != one and union not in known
        if was_widened and ref(one or "") in old.get(union or "", {}).get("anyOf", ()):
            new["properties"][wire] = copied(was)


def _needed(document: Node, old: dict[str, Node]) -> list[str]:
    """Also keep removed components to which kept ones refer."""
    schemas = schemas_of(document)
    notes: list[str] = []
    while True:
        missing: dict[str, str] = {}
        for slot in slots(document):
            for _, schema in walk(slot.schema, ""):
                name = ref_name(schema) if "$ref" in schema else None
                if name is not None and name not in schemas and name in old:
                    missing.setdefault(name, slot.place)
        if not missing:
            return notes
        for name, user in missing.items():
            schemas[name] = {key: each for key, each in copied(old[name]).items() if key != "x-removed"}
            notes.append(f"{name} is no longer published, but {user} needs it: kept")


def _schema(new: Node, old: Node) -> None:
    """Copy descriptions, extensions and examples to the same places."""
    _extras(new, old)
    new_core, old_core = split_null(new)[0], split_null(old)[0]
    mine = dict(children(new_core))
    for step, child in children(old_core):
        if step in mine and not step.startswith("anyOf/"):
            _schema(mine[step], child)
    if "anyOf" in new_core and "anyOf" in old_core:
        arms = {ref_name(arm): arm for arm in new_core["anyOf"]}
        for arm in old_core["anyOf"]:
            name = ref_name(arm)
            if name is not None and name in arms:
                _extras(arms[name], arm)


def _extras(new: Node, old: Node) -> None:
    for key, value in old.items():
        if key == "x-undiscriminated" and key in new:
            new[key] = value  # the owner's reason
        elif key in ("description", "examples") or (key.startswith("x-") and key not in NOT_CARRIED):
            new.setdefault(key, copied(value))


def _members(new: Node, old: Node, known: set[str]) -> None:
    """Keep properties, variants and values that were added by hand, and the order of properties."""
    if "properties" in new and "properties" in old:
        for name, prop in old["properties"].items():
            if name not in new["properties"] and (name not in known or "x-origin" in prop):
                new["properties"][name] = copied(prop)
                if name in old.get("required", []):
                    new.setdefault("required", []).append(name)
        new["properties"] = in_order(new["properties"], old["properties"])
    if "anyOf" in new and "anyOf" in old:
        mine = {ref_name(arm) for arm in new["anyOf"]}
        for arm in old["anyOf"]:
            name = ref_name(arm)
            if name is not None and name not in mine and name not in known:
                new["anyOf"].append(copied(arm))
    if values_of(new) and "enum" in old:
        added = [each for each in old["enum"] if each not in values_of(new) and str(each) not in known]
        if added:
            new["enum"] = [*values_of(new), *added]
            new.pop("const", None)


def in_order(new: Node, old: Node) -> Node:
    """Order the new properties like the old ones; each added property follows its predecessor in `new`."""
    order = [name for name in old if name in new]
    before = ""
    for name in new:
        if name not in old:
            order.insert(order.index(before) + 1 if before else 0, name)
        before = name
    return {name: new[name] for name in order}


def _operations(document: Node, present: Node, published: Node, release: Release) -> None:
    methods = {each.get("x-method") for _, _, each in operations(document)}
    known: dict[str, list[str]] = published.get("operations", {})
    for path, item in present.get("paths", {}).items():
        for method, old in of_item(item):
            label = f"{method.upper()} {path}"
            new_item = document.setdefault("paths", {}).get(path, {})
            new = _among(new_item, method).get(method)
            if new is not None:
                _operation(new, old, set(known.get(label, ())))
            elif (kept := release.kept(old, label in known)) and not (
                "x-removed" in kept and kept.get("x-method") in methods  # another operation has taken its place
            ):
                _among(document["paths"].setdefault(path, {}), method)[method] = kept
    hooks = published.get("webhooks", [])
    for name, item in present.get("webhooks", {}).items():
        new_item = document.setdefault("webhooks", {}).get(name)
        if new_item is not None:
            for method, old in item.items():
                if method in new_item:
                    _operation(new_item[method], old, set())
        elif name not in hooks or any("x-origin" in each for each in item.values()):
            document["webhooks"][name] = copied(item)
    if not document.get("webhooks", True):
        del document["webhooks"]


def _among(item: Node, method: str) -> Node:
    """Return the object of a path that holds a method."""
    among: Node = item if method in METHODS else item.setdefault("additionalOperations", {})
    return among


def _operation(new: Node, old: Node, known: set[str]) -> None:
    for key, value in old.items():
        if key == "x-method":
            new[key] = value  # the owner may have chosen a name other than the default
        elif key in ("summary", "description") or (key.startswith("x-") and key not in ("x-origin", "x-removed")):
            new.setdefault(key, copied(value))
    mine = {(each["in"], each["name"]): each for each in new.get("parameters", []) if "name" in each}
    for parameter in old.get("parameters", []):
        same = mine.get((parameter.get("in"), parameter.get("name")))
        if same is not None:
            _extras(same, parameter)
            _schema(schema_of(same), schema_of(parameter))
        elif parameter.get("name") not in known:
            new.setdefault("parameters", []).append(copied(parameter))
    for key in ("requestBody", "responses"):
        if key in new and key in old:
            new[key] = _texts(new[key], old[key])


def _texts(new: Any, old: Any) -> Any:
    """Return the new value with the descriptions and extensions that the old one has at the same places."""
    if not is_node(new) or not is_node(old):
        return copied(old) if new is None else new
    result = dict(new)
    for key, value in old.items():
        if key in new:
            result[key] = _texts(new[key], value) if key != "schema" else new[key]
        if key == "description" or (key not in new and key.startswith("x-")):
            result[key] = copied(value)
    return result


def _tags(document: Node, present: Node) -> None:
    mine = {tag.get("name"): tag for tag in document.get("tags", [])}
    for tag in present.get("tags", []):
        if tag.get("name") in mine:
            for key, value in tag.items():
                mine[tag["name"]].setdefault(key, value)
        else:
            document.setdefault("tags", []).append(copied(tag))

"""Follows what the publisher has moved and renamed.

An operation that is gone, while one with the same `operationId`, method name or path is new, has moved. A component that
is gone, while a single one with the same facts is new, has another name. The current spec and the names of the last
import are rewritten as if it had always been so, so that all that the owner wrote goes along.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from .components import PUBLISHED, rename
from .document import SCHEMA_REF, Node, operations, schemas_of
from .owner import WHOLE, facts_in, facts_of_schema
from .release import Release
from .values import copied

PARAMETER = re.compile(r"{([^{}]*)}")


def follow(present: Node, published: Node, new: Node, facts: Node, release: Release) -> tuple[Node, Node, list[str]]:
    """Return the current spec and the names of the last import as if all had its new place and name, and remarks.

    `facts` are the names of this import.
    """
    present, published = copied(present), copied(published)
    notes: list[str] = []
    for old, label in moved(present, published, new).items():
        method = move(present, published, old, label)
        notes.append(f"{old} is now {label}: the method is still {method}")
    names = renamed(present, published, new, facts)
    rename_all(present, published, names, release)
    notes += [f"{old} is now called {name}: the former name stays until {release.goes}" for old, name in names.items()]
    return present, published, notes


# --- operations -----------------------------------------------------------------------------------


def labels(document: Node) -> dict[str, Node]:
    return {f"{method.upper()} {path}": each for path, method, each in operations(document)}


def moved(present: Node, published: Node, new: Node) -> dict[str, str]:
    """Return the operations that have moved: where they were → where they are."""
    mine, now = labels(present), labels(new)
    gone = {label: mine[label] for label in published["operations"] if label in mine and label not in now}
    added = {label: each for label, each in now.items() if label not in published["operations"] and label not in mine}
    found: dict[str, str] = {}
    for sign in SIGNS:
        places = unique(sign(label, each) for label, each in added.items())
        for label, each in gone.items():
            new_label = places.get(sign(label, each)[0])
            if label not in found and new_label and new_label not in found.values():
                found[label] = new_label
    return found


SIGNS: tuple[Callable[[str, Node], tuple[str, str]], ...] = (
    lambda label, each: (each.get("operationId", ""), label),
    lambda label, each: (each.get("x-method", ""), label),
    lambda label, each: (PARAMETER.sub("{}", label), label),
)
"""By what an operation is known again: each returns the sign, and the place."""


def unique(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """Return pairs as a dictionary, without keys that are empty or appear twice."""
    found: dict[str, str] = {}
    twice = {""}
    for key, value in pairs:
        twice |= {key} & found.keys()
        found[key] = value
    return {key: value for key, value in found.items() if key not in twice}


def move(present: Node, published: Node, old: str, new: str) -> str:
    """Move an operation in the current spec and in the names of the last import; return its method."""
    verb, path = old.split(" ", 1)
    new_verb, new_path = new.split(" ", 1)
    operation = present["paths"][path].pop(verb.lower())
    if not present["paths"][path]:
        del present["paths"][path]
    present["paths"].setdefault(new_path, {})[new_verb.lower()] = operation
    names = dict(zip(PARAMETER.findall(path), PARAMETER.findall(new_path), strict=False))
    for parameter in operation.get("parameters", ()):
        name = parameter.get("name")
        if parameter.get("in") == "path" and names.get(name, name) != name:
            parameter.setdefault("x-python-name", name)  # the argument is still called so
            parameter["name"] = names[name]
    known: dict[str, Node] = published["operations"]
    known[new] = {
        names.get(name, name) if name[:1] != WHOLE else name: fact for name, fact in facts_in(known.pop(old)).items()
    }
    return str(operation.get("x-method", new))


# --- components -----------------------------------------------------------------------------------


def renamed(present: Node, published: Node, new: Node, facts: Node) -> dict[str, str]:
    """Return the components that have other names: what they were called → what they are called."""
    known: dict[str, Node] = published["schemas"]
    schemas, mine = schemas_of(new), schemas_of(present)
    gone = [name for name in known if name in mine and name not in schemas and len(facts_in(known[name])) > 1]
    added = [name for name in schemas if name not in known and name not in mine]
    found: dict[str, str] = {}
    while True:
        names = {name: old for old, name in found.items()}
        pairs = [(old, name) for old in gone if old not in found for name in added if name not in names]
        same = [
            (old, name)
            for old, name in pairs
            if len(known[old]) == len(facts["schemas"][name])
            and known[old] == facts_with(schemas[name], {**names, name: old})
            and values_in(published, old) == values_in(facts, name)
        ]
        before, after = ([pair[side] for pair in same] for side in (0, 1))
        more = {old: name for old, name in same if before.count(old) == after.count(name) == 1}
        if not more:
            return found
        found |= more


def facts_with(schema: Node, names: dict[str, str]) -> dict[str, str]:
    """Return the facts of a component as if what it refers to had other names."""
    text = json.dumps(schema)
    for name, old in names.items():
        text = text.replace(json.dumps(SCHEMA_REF + name), json.dumps(SCHEMA_REF + old))
    return facts_of_schema(json.loads(text))


def values_in(facts: Node, name: str) -> dict[str, list[str]]:
    """Return the values that are listed in a component, by place within it."""
    place = f"components/schemas/{name}/"
    return {key.removeprefix(place): each for key, each in facts["values"].items() if key.startswith(place)}


def rename_all(present: Node, published: Node, names: dict[str, str], release: Release) -> None:
    """Give components their new names in the current spec and in the names of the last import."""
    rename(present, names)
    known = published["schemas"]
    for old, name in names.items():
        schema = schemas_of(present)[name]
        schema.pop(PUBLISHED, None)
        schema["x-former-names"] = {**schema.get("x-former-names", {}), old: release.goes}
        known[name] = known.pop(old)
        for key in [key for key in published["values"] if key.startswith(f"components/schemas/{old}/")]:
            published["values"][key.replace(old, name, 1)] = published["values"].pop(key)

"""Keeps what the owner of a spec has removed or changed, when the document is published anew.

Beside the spec stands what was published last: names, each with a fingerprint of its facts. What differs from that in
the spec is the owner's; what differs from it in the new document is the publisher's.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .carry import enums, values_of
from .document import SCHEMA_REF, Node, of_item, operations, ref_name, schemas_of, slots, walk, webhooks
from .values import copied, is_list, is_node

WHOLE = "/"
"""Begins the names of facts that are no members: no property and no parameter is called so."""
SHAPE = f"{WHOLE}shape"
TEXTS = ("description", "summary", "title", "example", "examples", "externalDocs", "operationId", "tags")
BY_NAME = ("properties", "content", "headers", "mapping")
"""Keys that hold names, not words of OpenAPI."""
OF_OPERATION = ("requestBody", "deprecated", "security")


def facts_of_operation(operation: Node) -> dict[str, str]:
    """Return the fingerprints of an operation by parameter, and of all else."""
    found = {str(each.get("name")): fingerprint(each) for each in operation.get("parameters", [])}
    found |= {f"{WHOLE}{key}": fingerprint(operation[key]) for key in OF_OPERATION if key in operation}
    responses = operation.get("responses", {})
    return found | {f"{WHOLE}responses/{status}": fingerprint(each) for status, each in responses.items()}


def facts_of_schema(schema: Node) -> dict[str, str]:
    """Return the fingerprints of a schema by property, variant or value, and of the rest; `!` marks what is required."""
    needed = schema.get("required", [])
    found = {
        name: fingerprint(prop) + ("!" if name in needed else "") for name, prop in schema.get("properties", {}).items()
    }
    found |= {name: "" for arm in schema.get("anyOf", ()) if (name := ref_name(arm))}
    found |= {str(value): "" for value in schema.get("enum", ())}
    return {SHAPE: fingerprint(_shape(schema)), **dict(sorted(found.items()))}


def fingerprint(value: Any) -> str:
    """Return a short hash of facts: without texts and extensions, and without values, of which each has its name."""
    text = json.dumps(_facts(value), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _facts(value: Any, is_named: bool = False) -> Any:
    if is_list(value):
        return [_facts(each) for each in value]
    if not is_node(value):
        return value
    return {
        key: _facts(item, key in BY_NAME and not is_named)
        for key, item in value.items()
        if is_named or not (key in (*TEXTS, "enum", "const") or key.startswith("x-"))
    }


def _shape(schema: Node) -> Node:
    """Return what a schema is, apart from its members."""
    shape = {key: value for key, value in schema.items() if key not in ("properties", "required", "discriminator")}
    if "properties" in schema:
        shape["properties"] = {}
    if "anyOf" in shape:
        shape["anyOf"] = [arm for arm in shape["anyOf"] if ref_name(arm) is None]
    return shape


@dataclass
class Owner:
    """Brings what the owner removed and changed into a new document, in place."""

    new: Node
    present: Node
    published: Node
    """What was published last: `operations` and `schemas` by name, each with its facts."""
    kept: list[str] = field(default_factory=list[str])
    """What is the owner's, in words."""

    def keep(self) -> list[str]:
        self._operations()
        self._webhooks()
        self._schemas()
        self._drop_schemas()
        return self.kept

    # --- operations -----------------------------------------------------------------------------

    def _operations(self) -> None:
        known: dict[str, dict[str, str]] = self.published.get("operations", {})
        mine = {f"{method.upper()} {path}": each for path, method, each in operations(self.present)}
        for path, method, operation in [*operations(self.new)]:
            label = f"{method.upper()} {path}"
            if label not in known:
                continue
            if label not in mine:
                _remove(self.new["paths"], path, method)
                self.kept.append(f"{label}: removed")
            else:
                self._operation(label, operation, mine[label], facts_in(known[label]))

    def _webhooks(self) -> None:
        known = self.published.get("webhooks", [])
        mine = {name for name, _, _ in webhooks(self.present)}
        for name, method, _ in [*webhooks(self.new)]:
            if name in known and name not in mine:
                _remove(self.new["webhooks"], name, method)
                self.kept.append(f"webhook {name}: removed")

    def _operation(self, label: str, new: Node, mine: Node, known: dict[str, str]) -> None:
        now, own = facts_of_operation(new), facts_of_operation(mine)
        for name in known:
            if name not in now or own.get(name) in (known[name], now[name]):
                continue
            self._note(f"{label} {name.removeprefix(WHOLE)}", name in own, now[name] != known[name])
            self._take(new, mine, name)
        for key in ("parameters", "responses"):
            if key in new and not new[key] and not mine.get(key):
                del new[key]

    def _take(self, new: Node, mine: Node, name: str) -> None:
        """Put the owner's part of an operation into the new one; the absence of a part as well."""
        if name.startswith(f"{WHOLE}responses/"):
            status = name.partition("responses/")[2]
            _put(new.setdefault("responses", {}), mine.get("responses", {}), status)
        elif name.startswith(WHOLE):
            _put(new, mine, name.removeprefix(WHOLE))
        else:
            own = [each for each in mine.get("parameters", []) if each.get("name") == name]
            rest = new.get("parameters", [])
            at = next((index for index, each in enumerate(rest) if each.get("name") == name), len(rest))
            others = [each for each in rest if each.get("name") != name]
            new["parameters"] = [*others[:at], *copied(own), *others[at:]]

    def _note(self, what: str, is_there: bool, is_published_anew: bool) -> None:
        word = "changed" if is_there else "removed"
        self.kept.append(f"{what}: {word}" + (", and changed by the publisher too" if is_published_anew else ""))

    # --- schemas --------------------------------------------------------------------------------

    def _schemas(self) -> None:
        known: dict[str, dict[str, str]] = self.published.get("schemas", {})
        schemas, mine = schemas_of(self.new), schemas_of(self.present)
        for name in [each for each in schemas if each in mine and each in known]:
            self._schema(name, schemas, mine[name], facts_in(known[name]))
        self._values()

    def _schema(self, name: str, schemas: dict[str, Node], mine: Node, known: dict[str, str]) -> None:
        new = schemas[name]
        now, own = facts_of_schema(new), facts_of_schema(mine)
        if SHAPE in known and own[SHAPE] not in (known[SHAPE], now[SHAPE]):
            self._note(name, True, now[SHAPE] != known[SHAPE])
            schemas[name] = copied(mine)
            return
        for member in known:
            if member == SHAPE or member not in now or own.get(member) in (known[member], now[member]):
                continue
            self._note(f"{name}.{member}", member in own, now[member] != known[member])
            if "properties" in new:
                _put(new["properties"], mine.get("properties", {}), member)
                needed = [each for each in new.get("required", []) if each != member]
                new["required"] = [*needed, member] if own.get(member, "").endswith("!") else needed
            elif "anyOf" in new:
                new["anyOf"] = [arm for arm in new["anyOf"] if ref_name(arm) != member]
            else:
                new["enum"] = [value for value in new["enum"] if str(value) != member]

    def _values(self) -> None:
        """Remove values of enums in properties that the owner removed."""

        mine = enums(self.present)
        for place, schema in enums(self.new).items():
            known = self.published.get("values", {}).get(place, [])
            own = [str(value) for value in values_of(mine[place])] if place in mine else known
            gone = [value for value in schema.get("enum", []) if str(value) in known and str(value) not in own]
            if gone:
                schema["enum"] = [value for value in schema["enum"] if value not in gone]
                self.kept += [f"{place}: value {value!r} removed" for value in gone]

    def _drop_schemas(self) -> None:
        """Remove the schemas that the owner removed, unless something refers to them."""
        schemas, mine = schemas_of(self.new), schemas_of(self.present)
        gone = {name for name in schemas if name in self.published.get("schemas", {}) and name not in mine}
        while needed := {name for name in _used(self.new, gone) if name in gone}:
            gone -= needed
        for name in sorted(gone):
            del schemas[name]
            self.kept.append(f"{name}: removed")


def _used(document: Node, without: set[str]) -> Iterator[str]:
    """Yield the components to which others refer, except some."""
    for slot in slots(document):
        if not (slot.is_component and slot.key in without):
            for _, schema in walk(slot.schema, ""):
                if "$ref" in schema and (name := ref_name(schema)):
                    yield name
    for _, _, operation in operations(document):
        if event := operation.get("x-stream-event"):
            yield event


def facts_in(known: object) -> dict[str, str]:
    """Return the facts of a part; none if only names were recorded, in which case all is as published."""
    return known if is_node(known) else {}


def _put(new: Node, mine: Node, key: str) -> None:
    if key in mine:
        new[key] = copied(mine[key])
    else:
        new.pop(key, None)


def _remove(holder: Node, key: str, method: str) -> None:
    """Remove an operation, and its path or webhook if it was the last one."""
    item = holder[key]
    if method in item:
        del item[method]
    else:
        item.get("additionalOperations", {}).pop(method, None)
    if not [*of_item(item)]:
        del holder[key]


# --- names ----------------------------------------------------------------------------------------


def renamed(present: Node, published: Node) -> dict[str, str]:
    """Return the components that the owner has given other names: what was published → what it is called now.

    They are those of the last time, those whose `x-former-names` say so, and those whose facts are the same.
    """
    known: dict[str, dict[str, str]] = published.get("schemas", {})
    schemas = schemas_of(present)
    found = {old: new for old, new in published.get("renamed", {}).items() if new in schemas and old not in schemas}
    own = [name for name in schemas if name not in known]
    for name in own:
        for former in schemas[name].get("x-former-names", ()):
            if former in known and former not in schemas:
                found[former] = name
    for gone in [name for name in known if name not in schemas and name not in found]:
        same = [
            name for name in own if name not in found.values() and _has_facts(schemas[name], name, gone, known[gone])
        ]
        if len(same) == 1:
            found[gone] = same[0]
    return found


def _has_facts(schema: Node, name: str, gone: str, facts: dict[str, str]) -> bool:
    """Whether a schema has the facts of one that is gone, to which it would refer by that name."""
    if len(facts_in(facts)) < 2:
        return False
    text = json.dumps(schema).replace(json.dumps(SCHEMA_REF + name), json.dumps(SCHEMA_REF + gone))
    return facts_of_schema(json.loads(text)) == facts

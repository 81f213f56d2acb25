"""Writes what a discriminator says where the rest of the tools look for it: as the constants of the variants' tags, and
as a union in place of a base that others include by `allOf`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .document import SCHEMA_REF, Node, ref, ref_name, schemas_of, slots, tag_values, walk
from .faults import pointer
from .names import Names, pascal
from .values import copied, is_list, is_node

Tags = dict[tuple[str, str], list[str]]
"""Component and property → its tags there."""


def discriminate(document: Node) -> list[str]:
    """Turn bases into unions and give all variants their tags, in place; return remarks."""
    found = Discriminators(schemas_of(document))
    found.turn_bases_into_unions()
    for slot in slots(document):
        for _, schema in walk(slot.schema, "") if is_node(slot.schema) else ():
            if is_node(schema.get("discriminator")):
                found.read(schema, f"#/{slot.place}")
    found.write()
    return found.notes


@dataclass
class Discriminators:
    """The discriminators of a document that is not normalized yet."""

    schemas: dict[str, Node]
    tags: Tags = field(default_factory=lambda: defaultdict[tuple[str, str], list[str]](list))
    notes: list[str] = field(default_factory=list[str])

    # --- bases ---

    def turn_bases_into_unions(self) -> None:
        """Make each base with a discriminator the union of what includes it; its own shape becomes `…Base`."""
        includes = {name: bases for name in self.schemas if (bases := [*self.included(name)])}
        children = {
            base: [name for name, bases in includes.items() if base in bases]
            for base, schema in self.schemas.items()
            if is_node(schema) and is_node(schema.get("discriminator"))
        }
        names = Names(self.schemas)
        shapes = {base: names.new(f"{pascal(base)}Base", pascal(base)) for base, inside in children.items() if inside}
        for base, shape in shapes.items():
            self.schemas[shape] = self.split(base, children[base], shapes)
        for schema in self.schemas.values():
            if is_node(schema) and is_list(schema.get("allOf")):
                schema["allOf"] = [self.to_shape(member, shapes) for member in schema["allOf"]]

    def included(self, name: str) -> Iterator[str]:
        """Yield all components that one includes by `allOf`, itself aside."""
        seen, waiting = {name}, [name]
        while waiting:
            schema = self.schemas.get(waiting.pop())
            members: Any = schema.get("allOf") if is_node(schema) else None
            for member in members if is_list(members) else []:
                inner = ref_name(member) if is_node(member) else None
                if inner is not None and inner not in seen:
                    seen.add(inner)
                    waiting.append(inner)
                    yield inner

    def split(self, base: str, children: list[str], shapes: dict[str, str]) -> Node:
        """Replace a base by the union of its children; return its own shape."""
        schema = self.schemas[base]
        discriminator = schema["discriminator"]
        given = {target: value for value, target in self.mapping(schema).items()}
        named = [each for key in ("oneOf", "anyOf") for each in schema.get(key, ())]
        arms = named or [ref(shapes.get(each, each)) for each in [*([base] if base in given else []), *children]]
        targets = {name: shapes.get(name, name) for name in [base, *children]}
        mapping = {value: SCHEMA_REF + targets.get(name, name) for value, name in self.mapping(schema).items()}
        if not named:
            mapping |= {each: SCHEMA_REF + targets[each] for each in children if each not in given}
        kept: Node = {key: schema[key] for key in ("description", "title", "example", "examples") if key in schema}
        union: Node = {**kept, "oneOf": arms, "discriminator": {**discriminator, "mapping": mapping}}
        shape = {key: value for key, value in schema.items() if key not in ("discriminator", "oneOf", "anyOf")}
        self.schemas[base] = union
        return {key: value for key, value in shape.items() if key not in ("example", "examples")}

    @staticmethod
    def to_shape(member: Any, shapes: dict[str, str]) -> Any:
        name = ref_name(member) if is_node(member) else None
        return {**member, **ref(shapes[name])} if name in shapes else member

    # --- tags ---

    def mapping(self, schema: Node) -> dict[str, str]:
        """Value → component, of the values that a discriminator lists."""
        found: dict[str, str] = {}
        listed: Any = schema["discriminator"].get("mapping")
        for value, target in listed.items() if is_node(listed) else ():
            name = ref_name({"$ref": target}) or target
            if name in self.schemas:
                found[str(value)] = name
        return found

    def read(self, schema: Node, place: str) -> None:
        """Note the tags that the discriminator of a union gives to components."""
        wire = schema["discriminator"].get("propertyName")
        arms = [each for key in ("oneOf", "anyOf") for each in schema.get(key, ()) if is_node(each)]
        if not arms:
            return
        listed: Any = schema["discriminator"].get("mapping")
        mapping = self.mapping(schema)
        for value in [each for each in listed or () if str(each) not in mapping]:
            self.notes.append(f"{place}/discriminator/mapping: {value!r} leads to no component and is left out")
        names = [name for arm in arms if (name := ref_name(arm)) is not None and name in self.schemas]
        if not mapping and not any(self.values(name, wire) for name in names):
            mapping = {name: name for name in names}
        elif not mapping:
            mapping = {name: name for name in names if name in self.values(name, wire) != [name]}
        for value, name in mapping.items():
            self.give(name, wire, value)

    def give(self, name: str, wire: str, value: str, seen: frozenset[str] = frozenset()) -> None:
        """Note a tag of a component, or of the variants of one that is a union."""
        schema = self.schemas.get(name)
        if name in seen or not is_node(schema):
            return
        inner = [each for key in ("oneOf", "anyOf") for each in schema.get(key, ()) if is_node(each)]
        targets = inner or ([schema] if "$ref" in schema else [])
        if not targets and value not in self.tags[name, wire]:
            self.tags[name, wire].append(value)
        for target in targets:
            if other := ref_name(target):
                self.give(other, wire, value, seen | {name})

    def values(self, name: str, wire: str) -> list[str]:
        """Return the strings that a property of a component is limited to; empty if it is not limited."""
        return tag_values(self.property(self.schemas.get(name), wire, frozenset()) or {})

    def property(self, schema: Any, wire: str, seen: frozenset[str]) -> Node | None:
        """Return the schema of a property, of an object and what it includes."""
        found: Node | None = None
        schema, seen = self.resolved(schema, seen)
        if is_node(schema):
            for member in schema.get("allOf", ()):
                found = self.property(member, wire, seen) or found
            own: Any = schema.get("properties", {}).get(wire) if is_node(schema.get("properties")) else None
            if is_node(own):
                found = self.resolved(own, seen)[0] or found
        return found

    def resolved(self, schema: Any, seen: frozenset[str]) -> tuple[Any, frozenset[str]]:
        while is_node(schema) and (name := ref_name(schema)) is not None:
            if name in seen:
                return None, seen
            schema, seen = self.schemas.get(name), seen | {name}
        return schema, seen

    def write(self) -> None:
        """Limit the property of each component to its tags, if it allows more."""
        limited = {place: limits for place in self.tags if (limits := self.limits(*place)) is not None}
        for (name, wire), limits in limited.items():
            schema = self.schemas[name]
            schema["properties"] = {**schema.get("properties", {}), wire: limits}
            schema["required"] = list(dict.fromkeys([*(schema.get("required") or ()), wire]))

    def limits(self, name: str, wire: str) -> Node | None:
        """Return the schema of a property that is limited to the tags of its component; None if nothing is to do."""
        tags, present = self.tags[name, wire], self.values(name, wire)
        known = self.property(self.schemas[name], wire, frozenset()) or {}
        if not holds_text(known):
            return self.limits_of_others(name, wire, known)
        if present and not set(tags) < set(present):
            if not set(tags) <= set(present):
                self.note_kept(name, wire)
            return None
        return limited("string", tags, known)

    def limits_of_others(self, name: str, wire: str, known: Node) -> Node | None:
        """The same for a property that is a number or boolean, of whose values a discriminator has only the text."""
        if known.keys() & {"const", "enum"}:
            return None
        values = [value_of(tag) for tag in self.tags[name, wire]]
        if None in values:
            self.note_kept(name, wire)
            return None
        return limited(known["type"], values, known)

    def note_kept(self, name: str, wire: str) -> None:
        place = pointer(("components", "schemas", name, "properties", wire))
        self.notes.append(f"{place}: its values are not those of the discriminator, and are kept")


def holds_text(schema: Node) -> bool:
    """Whether a property may be a string."""
    values = [schema["const"]] if "const" in schema else schema.get("enum") or []
    kind: Any = schema.get("type", "string")
    return any(isinstance(each, str) for each in values) if values else "string" in kind


def value_of(tag: str) -> int | float | bool | None:
    """Return the number or boolean that a text stands for in JSON; None if it is none."""
    try:
        found = json.loads(tag)
    except ValueError:
        return None
    return found if isinstance(found, int | float) else None


def limited(kind: str, values: list[Any], known: Node) -> Node:
    """Return the schema of a property with only some values; what else is known of it stays."""
    texts: Node = {key: copied(known[key]) for key in ("description", "x-python-name") if key in known}
    return {"type": kind, **({"const": values[0]} if len(values) == 1 else {"enum": values}), **texts}

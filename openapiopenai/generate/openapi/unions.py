"""Determines which property distinguishes the variants of a union."""

from __future__ import annotations

from dataclasses import dataclass, field

from .document import (
    SCHEMA_REF,
    Node,
    final_name,
    is_map,
    is_object,
    ref,
    ref_name,
    split_null,
    tag_values,
)
from .names import Names, pascal

TAGS = ("type", "object", "role", "event")
NO_TAG = "No property tells the arms apart."


@dataclass
class Leaf:
    """One object that a union may be, at any depth of nested unions."""

    name: str
    arm: int
    schema: Node

    def values(self, key: str) -> list[str]:
        return tag_values(self.schema.get("properties", {}).get(key, {}))

    def always_has(self, key: str) -> bool:
        prop = self.schema.get("properties", {}).get(key, {})
        return key in self.schema.get("required", []) and not split_null(prop)[1]


@dataclass
class Unions:
    """Sets the discriminator of each union of objects."""

    schemas: dict[str, Node]
    names: Names
    reasons: dict[str, str] = field(default_factory=dict[str, str])
    """Union without a discriminator → the reason."""
    defaults: dict[str, str] = field(default_factory=dict[str, str])
    """Union → variant used if several variants may lack the discriminator."""
    remembered: dict[str, Node] = field(default_factory=dict[str, Node])
    """Components of an earlier document, whose nested unions keep their names."""
    unexplained: list[str] = field(default_factory=list[str])
    new: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Owner → nested unions created for it."""
    _done: set[str] = field(default_factory=set[str])

    def all(self) -> dict[str, Node]:
        """Return the components, with nested unions after their owners."""
        for name in list(self.schemas):
            self.union(name)
        result: dict[str, Node] = {}
        made = {each for group in self.new.values() for each in group}

        def put(name: str) -> None:
            result[name] = self.schemas[name]
            for each in self.new.get(name, []):
                put(each)

        for name in self.schemas:
            if name not in made:
                put(name)
        return result

    def union(self, name: str) -> None:
        if name in self._done:
            return
        self._done.add(name)
        schema = self.schemas[name]
        if "anyOf" not in schema:
            schema.pop("discriminator", None)
            return
        for arm in schema["anyOf"]:  # nested unions first: their mappings are used here
            inner = ref_name(arm)
            if inner is not None and final_name(inner, self.schemas) in self.schemas:
                self.union(final_name(inner, self.schemas))
        published = schema.pop("discriminator", {}).get("propertyName")
        default = schema.pop("x-default-mapping", None)
        reason = schema.pop("x-undiscriminated", None)
        leaves = self.leaves(schema)
        if len({leaf.name for leaf in leaves}) < 2:
            return
        key = self._key(leaves, published)
        if key is None:
            schema["anyOf"].sort(key=self._demands, reverse=True)
            schema["x-undiscriminated"] = self.reasons.get(name) or reason or NO_TAG
            if schema["x-undiscriminated"] == NO_TAG:
                self.unexplained.append(name)
            return
        self._discriminate(name, key, leaves, default)

    def _demands(self, arm: Node) -> int:
        """Sort key that puts variants with more required properties first, as the first matching variant is used."""
        name = ref_name(arm)
        target = arm if name is None else self.schemas.get(final_name(name, self.schemas), {})
        if "anyOf" in target:
            return max(self._demands(inner) for inner in target["anyOf"])
        return len(target.get("required", []))

    def leaves(self, schema: Node) -> list[Leaf]:
        found: list[Leaf] = []

        def visit(arm: Node, index: int, seen: set[str]) -> None:
            name = ref_name(arm)
            if name is None:
                if is_map(arm):
                    found.append(Leaf(f"map {index}", index, arm))
                return
            name = final_name(name, self.schemas)
            target = self.schemas.get(name, {})
            if name in seen:
                return
            seen.add(name)
            if "anyOf" in target:
                for inner in target["anyOf"]:
                    visit(inner, index, seen)
            elif is_object(target) or is_map(target):
                found.append(Leaf(name, index, target))

        for index, arm in enumerate(schema["anyOf"]):
            visit(arm, index, set())
        return found

    def _key(self, leaves: list[Leaf], published: str | None) -> str | None:
        extra = [key for leaf in leaves for key in leaf.schema.get("properties", {})]
        graded = {key: _grade(leaves, key) for key in dict.fromkeys([*TAGS, *extra])}
        if published is not None and _grade(leaves, published) is not None:
            return published
        best = min((grade for grade in graded.values() if grade is not None), default=None)
        return next((key for key, grade in graded.items() if grade == best), None) if (best is not None) else None

    def _discriminate(self, name: str, key: str, leaves: list[Leaf], default: str | None) -> None:
        schema = self.schemas[name]
        groups: dict[str, list[Leaf]] = {}
        for leaf in leaves:
            for value in leaf.values(key):
                group = groups.setdefault(value, [])
                if leaf.name not in [each.name for each in group]:
                    group.append(leaf)
        mapping: dict[str, str] = {}
        nested: dict[frozenset[str], str] = {}
        for value, group in groups.items():
            members = frozenset(leaf.name for leaf in group)
            if len(group) == 1:
                target = group[0].name
            elif members in nested:
                target = nested[members]
            else:
                existing = self._existing(schema, key, value, members, leaves)
                target = existing or self._nest(name, value, group)
                nested[members] = target
            mapping[value] = SCHEMA_REF + target
        schema["discriminator"] = {"propertyName": key, "mapping": mapping}
        chosen = self._default(name, key, leaves, default)
        if chosen is not None:
            schema["x-default-mapping"] = SCHEMA_REF + chosen

    def _existing(self, schema: Node, key: str, value: str, members: frozenset[str], leaves: list[Leaf]) -> str | None:
        """Return a nested union that consists of exactly these members."""
        for index, arm in enumerate(schema["anyOf"]):
            inner = ref_name(arm)
            if inner is None:
                continue
            inside = frozenset(leaf.name for leaf in leaves if leaf.arm == index)
            if inside == members:
                return final_name(inner, self.schemas)
            if members <= inside:
                known = self.schemas[final_name(inner, self.schemas)].get("discriminator", {})
                target = known.get("mapping", {}).get(value)
                if known.get("propertyName") == key and target is not None:
                    return str(target)[len(SCHEMA_REF) :]
        return None

    def _nest(self, owner: str, value: str, group: list[Leaf]) -> str:
        known = self.remembered.get(owner, {}).get("discriminator", {}).get("mapping", {})
        name = str(known.get(value, ""))[len(SCHEMA_REF) :]
        if "anyOf" not in self.remembered.get(name, {}) or not self.names.claim(name):
            name = self.names.new(owner + pascal(value), owner)
        schema = self.schemas[owner]
        members = {leaf.name for leaf in group}
        arms: list[Node] = []
        for arm in schema["anyOf"]:
            inner = ref_name(arm)
            if inner is not None and final_name(inner, self.schemas) in members:
                arm = ref(name)
            if arm not in arms:
                arms.append(arm)
        schema["anyOf"] = arms
        self.schemas[name] = {"anyOf": [ref(leaf.name) for leaf in group]}
        self.new.setdefault(owner, []).append(name)
        self.union(name)
        return name

    def _default(self, name: str, key: str, leaves: list[Leaf], present: str | None) -> str | None:
        """Return the variant used if the discriminator is absent, if it is unambiguous."""
        if name in self.defaults:
            return self.defaults[name]
        tagless = [leaf.name for leaf in leaves if not leaf.values(key)]
        weak = tagless or [leaf.name for leaf in leaves if not leaf.always_has(key)]
        weak = list(dict.fromkeys(weak))
        if present is not None and present[len(SCHEMA_REF) :] in weak:
            return present[len(SCHEMA_REF) :]
        return weak[0] if len(weak) == 1 and not weak[0].startswith("map ") else None


def _grade(leaves: list[Leaf], key: str) -> int | None:
    """Rate a property as a discriminator: 0 if each variant always has its own values, 1 if a variant may lack it, 2 if
    variants share values or one has none, None if it is unusable."""
    unique = {leaf.name: leaf for leaf in leaves}
    by_value: dict[str, set[str]] = {}
    tagless = 0
    optional = False
    for leaf in unique.values():
        values = leaf.values(key)
        tagless += not values
        optional = optional or not leaf.always_has(key)
        for value in values:
            by_value.setdefault(value, set()).add(leaf.name)
    if not by_value or tagless > 1 or any(len(group) == len(unique) for group in by_value.values()):
        return None
    if tagless or any(len(group) > 1 for group in by_value.values()):
        return 2
    return 1 if optional else 0

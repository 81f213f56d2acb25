"""Extracts inline objects and unions into components of their own."""

from __future__ import annotations

from .document import (
    Node,
    is_object,
    is_text_or_place,
    ref,
    ref_name,
    split_null,
    tag_values,
    with_null,
)
from .names import Names, pascal
from .values import is_node

TAGS = ("type", "object", "role", "event")


class Extractor:
    """Extracts components. `remembered` holds the schemas of an earlier normalized document: a component extracted from
    the same place keeps its name."""

    def __init__(self, published: set[str], names: Names, remembered: dict[str, Node], prefix: str) -> None:
        self.names = names
        self.remembered = remembered
        self.prefix = prefix
        self.published = published
        self.new: dict[str, dict[str, Node]] = {}
        """Published owner (or name of an operation) → components extracted from it."""
        self.root = ""

    def component(self, name: str, schema: Node) -> Node:
        """Return the schema of a component, with references in place of extracted parts."""
        self.root = name
        core, null = split_null(schema)
        placed = self._inside(core, name, self.remembered.get(name))
        return with_null(placed) if null else placed

    def outside(self, schema: Node, name: str, old: Node | None) -> Node:
        """Return the schema of a parameter, body or response."""
        self.root = name
        return self.place(schema, name, old)

    def place(self, schema: Node, name: str, old: Node | None) -> Node:
        """Return a schema as allowed for a property, item, parameter or body."""
        core, null = split_null(schema)
        if not (is_object(core) or "anyOf" in core):
            placed = self._inside(core, name, split_null(old)[0] if old else None)
            return with_null(placed) if null else placed
        cut = self._cut(core, name, old)
        beside = {k: v for k, v in core.items() if is_text_or_place(k) and k != "examples"}
        for key in ("x-undiscriminated", "x-default-mapping", "x-mixin"):
            beside.pop(key, None)
        placed = {**ref(cut), **beside}
        return with_null(placed) if null else placed

    def _cut(self, core: Node, wanted: str, old: Node | None) -> str:
        name = self._remembered_name(core, old, wanted) or self.names.new(wanted, self.root)
        own = ("description", "examples", "deprecated")
        shape = {k: v for k, v in core.items() if not is_text_or_place(k) or k in own or k.startswith("x-")}
        for key in ("x-format", "x-python-name"):
            shape.pop(key, None)
        group = self.new.setdefault(self.root, {})
        group[name] = {}  # reserve the name before nested parts are extracted
        group[name] = self._inside(shape, name, self.remembered.get(name))
        return name

    def _remembered_name(self, core: Node, old: Node | None, wanted: str) -> str | None:
        name = ref_name(old) if old else None
        union = self.remembered.get(name or "", {})
        if "anyOf" in union and "anyOf" not in core:  # variants were added by hand: find the one that matches
            name = self._like(core, union)
        if name is None or name in self.published or self.prefix + name == wanted:
            return None
        if self.prefix and wanted.startswith(self.prefix) and not name.startswith(self.prefix):
            return None  # the name belongs to the twin
        return name if self.names.claim(name) else None

    def _like(self, core: Node, union: Node) -> str | None:
        """Return the variant of a union that has all fields of an object."""
        for arm in union["anyOf"]:
            name = ref_name(arm)
            if (
                name
                and self.remembered.get(name, {}).get("properties", {}).keys()
                >= core.get("properties", {}).keys()
                > set()
            ):
                return name
        return None

    def _inside(self, schema: Node, name: str, old: Node | None) -> Node:
        old = old or {}
        result = dict(schema)
        if "properties" in schema:
            known = old.get("properties", {})
            result["properties"] = {
                key: self.place(value, name + pascal(key), known.get(key))
                for key, value in schema["properties"].items()
            }
        if "items" in schema:
            result["items"] = self.place(schema["items"], name + "Item", old.get("items"))
        if is_node(schema.get("additionalProperties")):
            known = old.get("additionalProperties")
            result["additionalProperties"] = self.place(
                schema["additionalProperties"],
                name + "Value",
                known if is_node(known) else None,
            )
        if "anyOf" in schema:
            result["anyOf"] = [self._arm(arm, schema, name, old) for arm in schema["anyOf"]]
        return result

    def _arm(self, arm: Node, union: Node, name: str, old: Node) -> Node:
        if is_object(arm):
            tag = _tag(arm, union)
            cut_as = name + (pascal(tag) if tag else "Object")
            return self.place(arm, cut_as, self._old_arm(old, tag))
        same = [each for each in old.get("anyOf", []) if each.get("type") == arm.get("type")]
        return self._inside(arm, name, same[0] if len(same) == 1 else None)

    def _old_arm(self, old: Node, tag: str | None) -> Node | None:
        """Return the earlier variant with this tag, unless it is a nested union."""
        target = old.get("discriminator", {}).get("mapping", {}).get(tag)
        name = ref_name({"$ref": target}) if target else None
        if name is None or "anyOf" in self.remembered.get(name, {}):
            return None
        return ref(name)


def _tag(arm: Node, union: Node) -> str | None:
    keys = [union.get("discriminator", {}).get("propertyName"), *TAGS]
    for key in [*keys, *arm.get("properties", {})]:
        values = tag_values(arm.get("properties", {}).get(key, {}))
        if len(values) == 1:
            return values[0]
    return None

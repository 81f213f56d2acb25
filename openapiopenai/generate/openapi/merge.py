"""Merges `allOf`, several schemas that apply at once, into one plain schema."""

from __future__ import annotations

from collections.abc import Callable

from .document import Node, is_text_or_place, map_children, ref_name, split_null, with_null
from .faults import DocumentError, pointer, within

MOST_VARIANTS = 1_000


class Merger:
    """Merges every `allOf` in the schemas of a document.

    `finish` is called with each merged component before another one is merged with it: parts it extracts from a
    component are shared by all schemas that include the component.
    """

    def __init__(self, schemas: dict[str, Node], finish: Callable[[str, Node], Node]) -> None:
        self.schemas = schemas
        self.finish = finish
        self._merged: dict[str, Node] = {}
        self._open: set[str] = set()
        self._variants = 0
        """Variants of the union that is being made of unions."""

    def component(self, name: str) -> Node:
        if name not in self._merged:
            if name in self._open or name not in self.schemas:
                return {}  # an allOf that contains itself adds nothing
            self._open.add(name)
            with within(pointer(("components", "schemas", name))):
                self._merged[name] = self.finish(name, self.merge(self.schemas[name]))
            self._open.discard(name)
        return self._merged[name]

    def merge(self, schema: Node) -> Node:
        """Return a schema without `allOf`, at any depth."""
        node = map_children(schema, self.merge)
        members = node.pop("allOf", [])
        if "anyOf" in node and node.get("properties"):
            union = {"anyOf": node.pop("anyOf")}
            members = [union, *members]
        elif not members:
            return node
        shape = {k: v for k, v in node.items() if not is_text_or_place(k)}
        beside = {k: v for k, v in node.items() if is_text_or_place(k)}
        if shape.keys() - {"type"} or not members:
            members = [*members, shape]
        members = [member for member in members if _has_shape(member)]
        if not members:
            return node
        if len(members) == 1:
            return _place(members[0], beside)
        self._variants = 0
        return {**self._combine([self._resolved(member) for member in members]), **beside}

    def _resolved(self, member: Node) -> Node:
        name = ref_name(member)
        while name is not None:
            member = self.component(name)
            name = ref_name(member)
        return split_null(member)[0]

    def _combine(self, parts: list[Node]) -> Node:
        for index, part in enumerate(parts):
            if "anyOf" in part:  # (A or B) and C = (A and C) or (B and C)
                before, rest = parts[:index], parts[index + 1 :]
                arms = [self._resolved(arm) for arm in part["anyOf"]]
                possible = [arm for arm in arms if _agree(arm, [*before, *rest])]
                return {"anyOf": [self._combine([*before, arm, *rest]) for arm in possible or arms]}
        self._variants += 1
        if self._variants > MOST_VARIANTS:
            raise DocumentError([f"unions in `allOf` make more than {MOST_VARIANTS:,} variants: merge them by hand"])
        result: Node = {}
        for part in parts:
            for key, value in part.items():
                if key == "properties" and key in result:
                    value = merge_properties(result[key], value)
                elif key == "required" and key in result:
                    value = list(dict.fromkeys([*result[key], *value]))
                elif key == "examples" and key in result:
                    continue  # an example of one part is not an example of the whole
                result[key] = value
        if result.get("properties") and result.get("additionalProperties") is True:
            del result["additionalProperties"]
        result.pop("examples", None)
        result.pop("description", None)
        return result


def _agree(arm: Node, others: list[Node]) -> bool:
    """Whether a value can be of a variant and of all others at a time, as far as their types say."""
    kinds = {str(each["type"]).replace("integer", "number") for each in (arm, *others) if "type" in each}
    return len(kinds) < 2


def merge_properties(first: Node, second: Node) -> Node:
    """Merge properties; the later one wins unless it only repeats a part of the earlier one."""
    result = dict(first)
    for name, schema in second.items():
        earlier = result.get(name)
        if earlier is not None and _says_less(schema, earlier):
            beside = {k: v for k, v in schema.items() if is_text_or_place(k)}
            schema = {**earlier, **beside}
        result[name] = schema
    return result


def _says_less(later: Node, earlier: Node) -> bool:
    """Whether the later schema only repeats a part of the earlier one."""
    shape = {k: v for k, v in later.items() if not is_text_or_place(k)}
    known = {k: v for k, v in earlier.items() if not is_text_or_place(k)}
    if shape == {"type": "object", "additionalProperties": True}:
        return bool(known)
    return all(key in known and known[key] == value for key, value in shape.items())


def _has_shape(member: Node) -> bool:
    return any(not is_text_or_place(key) for key in member)


def _place(member: Node, beside: Node) -> Node:
    core, null = split_null(member)
    placed = {**core, **beside}
    return with_null(placed) if null else placed

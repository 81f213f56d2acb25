"""Makes one document of several files: checks the kinds of all values, and moves what references lead to into components.

Afterwards every reference leads to a component of the document, and none is left to a path item, an example or a
security scheme, which stand where they are used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from .document import METHODS, Node
from .faults import DocumentError, pointer
from .library import LONGEST_CHAIN, Found, Library, Place
from .mistakes import mend_schema
from .names import pascal
from .structure import VALUES, Dialect, alternatives, called, kind_of
from .values import copied, is_list, is_node

INLINE = ("PathItem", "Example", "SecurityScheme", "Media", "Callback", "Link")
"""Objects that stand where they are used, instead of a reference."""
COMPOSITE = ("properties", "items", "prefixItems", "additionalProperties", "allOf", "anyOf", "oneOf", "$ref")
"""What a schema has that is worth a component of its own."""
TEXTS = ("description", "summary", "title", "deprecated")
BOOLEAN = ("additionalProperties", "unevaluatedItems", "unevaluatedProperties")
"""Schemas that are more often true or false than anything else."""
NAMED = ("schemas", "definitions", "$defs", "parameters", "responses", "requestBodies", "headers", "examples")
"""Keys whose entries have names of their own."""
WORDS = {"items": "Item", "additionalProperties": "Value", "requestBody": "Request"}
"""Step of a JSON pointer → what it adds to a name."""
WHOLE = ("properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf")
"""First steps into a file that is one schema."""
STATUS = re.compile(r"[1-5](\d\d|XX)|default", re.IGNORECASE)
SILENT = {
    "components", "content", "schema", "properties", "paths", "allOf", "anyOf", "oneOf", "default", "index", "",
    *NAMED,
}  # fmt: skip


@dataclass
class Bundle:
    """Makes one document, in place. `faults` are all faults that were found on the way."""

    library: Library
    dialect: Dialect
    is_published: bool = False
    """Whether mistakes are mended where there is no doubt what is meant."""
    notes: list[str] = field(default_factory=list[str])
    """Mistakes that were mended."""
    faults: list[str] = field(default_factory=list[str])
    faulty: list[tuple[Any, Any, str]] = field(default_factory=list[tuple[Any, Any, str]])
    """Holders and keys of what has a fault, and the JSON pointer."""
    _names: dict[tuple[str, ...], str] = field(default_factory=dict[tuple[str, ...], str])
    """Section and place → name of the component that was made of what is there."""
    _seen: dict[int, Any] = field(default_factory=dict[int, Any])
    _waiting: list[tuple[str, Any, Any, Place]] = field(default_factory=list[tuple[str, Any, Any, Place]])
    _left: list[Node] = field(default_factory=list[Node])
    """References to components in the places where these were, from wherever that is."""
    _used: set[str] = field(default_factory=set[str])
    """References that were replaced."""
    _inline: list[tuple[str, Any, Any]] = field(default_factory=list[tuple[str, Any, Any]])

    def make(self) -> Node:
        """Return the document."""
        document: Node = self.library.document
        for kind, section in self.dialect.sections.items():
            self._name_components(kind, section)
        self._value(self.dialect.root, {"": document}, "", self.library.root)
        while self._waiting:
            kind, holder, key, place = self._waiting.pop(0)
            self._value(kind, holder, key, place)
        for kind, holder, key in self._inline:
            self._put_inline(kind, holder, key)
        for left in self._left:  # in what was read before they came there
            if "$ref" in left:
                left["$ref"] = left["$ref"].removeprefix(self.library.root.base)
        for kind in ("PathItem", "Media"):
            if kind in self.dialect.sections:
                *outer, last = self.dialect.sections[kind]
                self._section(tuple(outer)).pop(last, None)
        return document

    def _fault(self, place: Place, what: str, holder: Any = None, key: Any = None) -> None:
        self.faults.append(f"{place}: {what}")
        self.faulty.append((holder, key, pointer(place.steps)))

    def _section(self, section: tuple[str, ...], create: bool = False) -> Node:
        node: Any = self.library.document
        for step in section:
            if create and step not in node:
                node[step] = {}
            node = node.get(step) if is_node(node) else None
        return node if is_node(node) else {}

    # --- names ----------------------------------------------------------------------------------

    def _name_components(self, kind: str, section: tuple[str, ...]) -> None:
        """Note where the components of a section come from, so that references to the same places get their names."""
        holder: Any = self.library.document
        place = self.library.root
        for step in section:
            if not is_node(holder) or step not in holder:
                return
            place = self._included(holder, step, place.at(step))
            holder = holder[step]
        if not is_node(holder):
            return
        for name, entry in [*holder.items()]:
            self._names[(kind, *place.at(name).key)] = name
            if not (is_node(entry) and entry.keys() == {"$ref"} and isinstance(entry["$ref"], str)):
                continue
            try:
                found = self.library.find(entry["$ref"], place)
            except (LookupError, DocumentError):
                continue  # the reference is found to be faulty later
            key = (kind, *found.place.key)
            if key not in self._names and not self._component_at(found.place) and is_node(found.value):
                self._names[key] = name
                self._move(found, holder, name, section)

    def _move(self, found: Found, holder: Node, name: str, section: tuple[str, ...]) -> None:
        """Make a component of what was found; a reference takes its place there."""
        holder[name] = found.value
        self.library.moved(found.value, found.place)
        if found.holder is not None:
            left: Node = {"$ref": f"{self.library.root.base}{pointer((*section, name))}"}
            found.holder[found.key] = left
            self._left.append(left)

    def _component_at(self, place: Place) -> str | None:
        """Return the kind of the component that is at a place of the document itself."""
        if place.resource != self.library.root.resource:
            return None
        *section, _ = place.steps or ("",)
        return next((kind for kind, each in self.dialect.sections.items() if list(each) == section), None)

    def _new_name(self, taken: Node, found: Found) -> str:
        path = PurePosixPath(unquote(urlsplit(found.place.resource).path))
        is_root = found.place.resource == self.library.root.resource
        files = [] if is_root else [path.name.partition(".")[0], *(each.name for each in path.parents)]
        own = _own_name(
            found.place.steps, self._names.get(("Schema", found.place.resource)) or path.name.partition(".")[0]
        )
        candidates = [own] if own else []
        for index, each in enumerate(files):
            if each not in SILENT:
                words = [*reversed([word for word in files[: index + 1] if word not in SILENT])]
                candidates.append("".join(map(pascal, [*words, own])) if own or len(words) > 1 else each)
        name = next((each for each in candidates if each and each not in taken), "")
        number = 2
        while not name or name in taken:
            name, number = f"{candidates[0] if candidates else 'Part'}{number}", number + 1
        return name

    # --- values ---------------------------------------------------------------------------------

    def _value(self, kinds: str, holder: Any, key: Any, place: Place) -> None:
        """Check a value that should be of one of some types, and everything in it."""
        options = alternatives(kinds)
        if not any(kind in self.dialect.sections or kind in ("any", "any-object", "arguments") for kind in options):
            place = self._included(holder, key, place)
        value = holder[key]
        place = self.library.origin(value, place)
        if isinstance(value, bool) and options == ["Schema", "flag"] and key not in BOOLEAN:
            anything: Node = {} if value else {"not": {}}
            value = holder[key] = anything
        for kind in options:
            if kind in VALUES:
                if VALUES[kind][1](value):
                    return
            elif kind[0] == "[" and is_list(value):
                for index in range(len(value)):
                    self._value(kind[1:-1], value, index, place.at(index))
                return
            elif kind[0] == "{" and is_node(value):
                self._entries(kind[1:-1], value, place)
                return
            elif kind in self.dialect.kinds and is_node(value):
                self._object(kind, holder, key, place)
                return
        expected = " or ".join(map(called, options))
        self._fault(place, f"expected {expected}, got {kind_of(value)}", holder, key)

    def _entries(self, kind: str, value: Node, place: Place) -> None:
        kind_of_keys, _, kind = kind.rpartition(">")
        for key, item in [*value.items()]:
            if kind_of_keys and not VALUES[kind_of_keys][1](key):
                self._fault(place.at(key), f"expected {called(kind_of_keys)}, got {kind_of(key)}", value, key)
            if item is None and kind[0] == "[":
                value[key] = []  # `- oauth:`, as people write YAML
            elif item is None and "text" not in kind:
                del value[key]
            elif not (key.startswith("x-") and kind in self.dialect.extended):
                self._value(kind, value, key, place.at(key))

    def _object(self, kind: str, holder: Any, key: Any, place: Place) -> None:
        value: Node = holder[key]
        place = place.inside(value) if kind == "Schema" else place
        if kind == "Schema" and "$dynamicRef" in value:
            value["$ref"] = value.pop("$dynamicRef")
        is_reference = kind in self.dialect.sections and "$ref" in value
        if is_reference:
            self._refer(kind, holder, key, place)
            value = holder[key]
        if id(value) in self._seen:
            return
        self._seen[id(value)] = value
        if kind == "Schema" and self.is_published:
            self.notes += (f"{place.at(key)}: {note}" for key, note in mend_schema(value, self.dialect.more_types))
        for _, part, is_required, kinds in self.dialect.parts(kind, value):
            item = value.get(part)
            if item is None:
                value.pop(part, None)
                if is_required and not is_reference:
                    self._fault(place, f"lacks `{part}`", holder, key)
            elif isinstance(item, str) and kinds in VALUES and VALUES[kinds][1](item):
                continue
            elif self.is_published and (part.startswith("x-") or part in TEXTS):
                self._dispensable(kinds, value, part, place.at(part))
            else:
                self._value(kinds, value, part, place.at(part))
        if kind == "Discriminator":
            self._mapping(value, place)

    def _dispensable(self, kinds: str, holder: Node, key: str, place: Place) -> None:
        """Check a text or an extension of someone else, which is left out if it is of the wrong kind."""
        known, faulty = len(self.faults), len(self.faulty)
        self._value(kinds, holder, key, place)
        self.notes += (f"{fault}: left out" for fault in self.faults[known:])
        if len(self.faults) > known:
            del holder[key], self.faults[known:], self.faulty[faulty:]

    # --- references -----------------------------------------------------------------------------

    def _included(self, holder: Any, key: Any, place: Place) -> Place:
        """Put the contents of a file in place of an object that only refers to it, where OpenAPI has no references."""
        for _ in range(LONGEST_CHAIN):
            value = holder[key]
            if not (is_node(value) and isinstance(value.get("$ref"), str)):
                return place
            try:
                found = self.library.find(value["$ref"], place)
            except LookupError as error:
                self._fault(place.at("$ref"), f"{kind_of(value['$ref'])} {error.args[0]}", holder, key)
                return place
            holder[key], place = copied(found.value), found.place
            if isinstance(holder[key], (dict, list)):
                self.library.moved(holder[key], place)
        return place

    def _refer(self, kind: str, holder: Any, key: Any, place: Place) -> None:
        """Make a reference lead to a component."""
        value: Node = holder[key]
        target = value["$ref"]
        at = place.at("$ref")
        if not isinstance(target, str):
            self._fault(at, f"expected a string, got {kind_of(target)}", holder, key)
            return
        if kind not in INLINE and self._is_component(kind, target, place):
            return
        try:
            found = self._final(kind, target, place)
        except LookupError as error:
            if kind == "Schema" and self.is_published and "leads nowhere" in error.args[0]:
                del value["$ref"]
                self.notes.append(f"{at}: {kind_of(target)} leads nowhere: any value is taken")
            else:
                self._fault(at, f"{kind_of(target)} {error.args[0]}", holder, key)
            return
        if not self._is_a(kind, found):
            wanted = pointer((*self.dialect.sections[kind], ""))
            self._fault(at, f"expected `{wanted}…`, got {kind_of(target)}: it leads to something else", holder, key)
        elif kind == "Schema" and _is_simple(found):
            siblings = {each: item for each, item in value.items() if each != "$ref"}
            holder[key] = {**copied(found.value), **siblings}
        else:
            value["$ref"] = pointer((*self.dialect.sections[kind], self._component(kind, found)))
            if kind in INLINE:
                self._inline.append((kind, holder, key))

    def _is_component(self, kind: str, target: str, place: Place) -> bool:
        """Whether a reference is to a component of the document itself, as nearly all are."""
        section = self.dialect.sections[kind]
        start = pointer((*section, ""))
        is_here = target.startswith(start) and place.base == self.library.root.base
        return (
            is_here
            and "%" not in target
            and _last(target) in self._section(section)
            and target.count("/") == len(section) + 1
        )

    def _is_a(self, kind: str, found: Found) -> bool:
        """Whether what was found can be an object of a kind: not the document itself, nor a component of another kind."""
        other = self._component_at(found.place)
        is_document = found.value is self.library.document
        is_object = is_node(found.value) or (kind == "Schema" and isinstance(found.value, bool))
        return is_object and not is_document and other in (None, kind)

    def _final(self, kind: str, target: str, place: Place) -> Found:
        """Return what a reference leads to, also over references that are no components."""
        for _ in range(LONGEST_CHAIN):
            found = self.library.find(target, place)
            value = found.value
            is_known = (kind, *found.place.key) in self._names
            if is_known or not (is_node(value) and value.keys() == {"$ref"} and isinstance(value["$ref"], str)):
                return found
            target, place = value["$ref"], found.place
        raise LookupError("leads to itself alone")

    def _component(self, kind: str, found: Found) -> str:
        """Return the name of the component at a place, which is made of what is there."""
        place = (kind, *found.place.key)
        if place not in self._names:
            section = self.dialect.sections[kind]
            holder = self._section(section, create=True)
            name = self._names[place] = self._new_name(holder, found)
            self._names[kind, *self.library.root.at(*section, name).key] = name
            self._move(found, holder, name, section)
            self._waiting.append((kind, holder, name, found.place))
        return self._names[place]

    def _mapping(self, discriminator: Node, place: Place) -> None:
        """Make what a discriminator maps to lead to components; names of components may stand for themselves."""
        given = discriminator.get("mapping")
        mapping: Node = given if is_node(given) else {}
        targets = [(mapping, key, place.at("mapping", key)) for key in mapping]
        targets += [(discriminator, "defaultMapping", place.at("defaultMapping"))]
        for holder, key, at in targets:
            target = holder.get(key)
            if isinstance(target, str) and re.search(r"[#/]|\.(ya?ml|json)$", target):
                try:
                    found = self._final("Schema", target, place)
                    holder[key] = pointer((*self.dialect.sections["Schema"], self._component("Schema", found)))
                except LookupError as error:
                    if self.is_published:
                        del holder[key]
                        self.notes.append(f"{at}: {kind_of(target)} leads nowhere: left out")
                    else:
                        self._fault(at, f"{kind_of(target)} {error.args[0]}", holder, key)

    def _put_inline(self, kind: str, holder: Any, key: Any) -> None:
        components = self._section(self.dialect.sections[kind])
        merged: Node = holder[key]
        if kind == "PathItem" and (target := merged["$ref"]) in self._used:
            merged = {**merged, **_without_identifiers(components.get(_last(target), {}))}
        self._used.add(merged["$ref"])
        for _ in range(LONGEST_CHAIN):
            if "$ref" not in merged:
                break
            target = components.get(_last(merged["$ref"]), {})
            merged = {**copied(target), **{each: item for each, item in merged.items() if each != "$ref"}}
        merged.pop("$ref", None)
        known = self.dialect.kinds[kind] if kind == "PathItem" else merged
        holder[key] = {name: item for name, item in merged.items() if name in known or name.startswith("x-")}


def _without_identifiers(item: Node) -> Node:
    """Return the operations of a path that appears more than once: `operationId` is that of the first."""
    return {
        method: {key: value for key, value in operation.items() if key != "operationId"}
        for method, operation in item.items()
        if method in METHODS
    }


def _last(reference: str) -> str:
    return reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def _is_simple(found: Found) -> bool:
    """Whether a schema inside of another one is a scalar, which is not worth a component."""
    outer = found.place.steps[-2:-1]
    is_named = len(found.place.steps) < 2 or outer[0] in NAMED
    return not is_named and is_node(found.value) and not found.value.keys() & {*COMPOSITE}


def _own_name(steps: tuple[object, ...], file: str) -> str:
    """Return a name for what is at a place of a file: what is named there keeps its name, parts add theirs."""
    texts = tuple(map(str, steps))
    words = [word for word in _words(texts) if word]
    if words and texts[0] in WHOLE:
        words = [file, *words]
    return words[0] if len(words) == 1 else "".join(map(pascal, words))


def _words(steps: tuple[str, ...]) -> Iterator[str]:
    before = path = ""
    for step in steps:
        is_name = before in ("properties", *NAMED)
        if before == "paths":
            path = step
        elif path and step in METHODS:
            yield f"{step} {path}"
        elif is_name and STATUS.fullmatch(step):
            yield f"Response{step}" if step[0] in "1345" else "Response"
        elif is_name or not (step in SILENT or step in WORDS or step.isdecimal() or "/" in step):
            yield step
        elif step in WORDS:
            yield WORDS[step]
        before = "" if is_name else step

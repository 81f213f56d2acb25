"""Generates the pages of type names: the counterparts of the official SDK's types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from openapiopenai import models
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.document import Node, ref_name, schemas_of, split_null

from .compare import Comparison
from .hints import is_class, label, shape_of
from .official import members_of, modules, version
from .shapes import Shape

Types = list[tuple[str, Any]]
"""Type names and the types."""
MOST = 3
"""Maximum number of counterparts listed for a type."""
ALIKE = 0.7
"""Minimum overlap for two unions or enums to count as the same."""
PAGES = {
    "types-map.md": """\
# Type names

What the types of the official SDK ({version}) are called in this one, found by comparing the two field by field
(`make types-map`). Import the names on the right from `openapiopenai`. `…Dict` are TypedDicts for arguments;
the model of the same name without `Dict` is accepted too.

{count:,} names, by the package that you import them from. Types that are only in modules are on
[a page of their own](types-map-modules.md). If the official SDK has several classes for one schema, they share
a counterpart; in the opposite case, all counterparts are listed. A type that is not listed has none: it
belongs to a helper or to the internals of the official SDK.
""",
    "types-map-modules.md": """\
# Type names inside modules

What {count:,} types of the official SDK ({version}) that are only in modules, not in [a package](types-map.md),
are called in this one.
""",
}
"""Page → its introduction; the first lists names that packages export, the second all others."""
LINKED = "types-map.md"
"""The page whose names are links; the other one is so long that thousands of them would make it slow."""


class TypesMap:
    """Maps types of the SDK to types of the spec."""

    def __init__(self, document: Node, comparison: Comparison) -> None:
        self.schemas = schemas_of(document)
        self.names = {*vars(models)["__getattr__"].table}
        self.ours: dict[str, list[str]] = defaultdict(list)
        self.same_unions = comparison.same_unions
        best = comparison.counterparts()
        for mine, others in comparison.pairs.items():
            for other in others:
                self.ours[other].append(mine)
        for other, names in self.ours.items():
            names.sort(key=lambda name: (name != best[other], name))
        self.unions = {name: frozenset(self._objects(name)) for name, each in self.schemas.items() if "anyOf" in each}
        self.enums = {name: frozenset(values) for name, each in self.schemas.items() if (values := self._values(each))}

    def pages(self) -> dict[str, str]:
        """Return the text of each page, by file name."""
        exported, inside = self._packages()
        return {name: self._page(name, packages) for name, packages in zip(PAGES, (exported, inside), strict=True)}

    def _page(self, name: str, packages: dict[str, Types]) -> str:
        sections: list[str] = []
        count = 0
        show = linked if name == LINKED else "`{}`".format
        for package, types in packages.items():
            rows: list[str] = []
            for title, hint in types:
                if mine := self.counterparts(hint, title):
                    shown = ", ".join(map(show, mine[:MOST])) + (", …" if len(mine) > MOST else "")
                    rows.append(f"`{title}` | {shown}")
            count += len(rows)
            if rows:
                sections.append(f"## {package}\n\nOfficial | Here\n-------- | ----\n" + "\n".join(rows) + "\n")
        return "\n".join([PAGES[name].format(version=version(), count=count), *sections])

    def _packages(self) -> tuple[dict[str, Types], dict[str, Types]]:
        """Return packages with the types they export, and packages with the types found only in their modules."""
        exported: dict[str, Types] = {}
        inside: dict[str, Types] = defaultdict(list)
        for module, content in modules().items():
            public = [(name, each) for name, each in sorted(members_of(content).items()) if name[0].isupper()]
            if hasattr(content, "__path__"):
                exported[_title(module)] = public
            else:
                package, _, last = module.rpartition(".")
                inside[_title(package)] += [
                    (f"{last}.{name}", each)
                    for name, each in public
                    if is_class(each) and label(each) == f"{module}.{name}"
                ]
        known = {label(each) for types in exported.values() for _, each in types if is_class(each)}
        return exported, {
            package: [(name, each) for name, each in types if label(each) not in known]
            for package, types in inside.items()
        }

    def counterparts(self, hint: Any, title: str) -> list[str]:
        """Return the counterparts of a type of the SDK, best first."""
        is_request = False
        if is_class(hint):
            names = self.ours.get(label(hint), [])
            is_request = not hasattr(hint, "model_fields")
        else:
            shape = shape_of(hint)
            is_request = any(not each.is_response for each in shape.objects)
            names = [self._alias(shape, title)]
        return [shown for name in names if name and (shown := self._shown(name, is_request))]

    def _shown(self, name: str, is_request: bool) -> str:
        """Return the TypedDict for a type that is only sent, otherwise the model."""
        model = class_name(name)
        names = [f"{model}Dict", model] if is_request else [model]
        return next((each for each in names if each in self.names), "")

    def _alias(self, shape: Shape, title: str) -> str:
        """Return the union or enum with the largest overlap; among equals, the one with the most similar name."""
        if known := self.same_unions.get(frozenset(each.name for each in shape.objects)):
            return max(known, key=lambda name: (known[name], SequenceMatcher(None, name, title).ratio()))
        if shape.objects:
            wanted = {self.ours[each.name][0] for each in shape.objects if self.ours.get(each.name)}
            if len(wanted) == 1:
                return wanted.pop()
            candidates = self.unions
        else:
            wanted, candidates = {*map(str, shape.values)}, self.enums
        scored = [
            (len(wanted & each) / len(wanted | each), SequenceMatcher(None, name, title).ratio(), name)
            for name, each in candidates.items()
            if wanted & each
        ]
        score, _, name = max(scored, default=(0.0, 0.0, ""))
        return name if score >= ALIKE else ""

    def _objects(self, name: str, seen: frozenset[str] = frozenset()) -> Iterator[str]:
        schema = split_null(self.schemas[name])[0]
        if "$ref" in schema:
            schema = {"anyOf": [schema]}
        for arm in schema.get("anyOf", ()):
            inner = ref_name(arm)
            if inner is None or inner in seen:
                continue
            if "properties" in self.schemas[inner]:
                yield inner
            else:
                yield from self._objects(inner, seen | {name})

    def _values(self, schema: Node) -> set[str]:
        """Return all constants of a schema and its variants."""
        found = {str(value) for value in schema.get("enum", [])}
        for arm in schema.get("anyOf", []):
            inner = ref_name(arm)
            found |= self._values(self.schemas[inner] if inner else arm)
        return found


def linked(name: str) -> str:
    """A model or its TypedDict, with a link to the page of both."""
    return f"[{name}](../{name.removesuffix('Dict')}.md)"


def _title(package: str) -> str:
    return "openai.types" + (f".{package}" if package else "")

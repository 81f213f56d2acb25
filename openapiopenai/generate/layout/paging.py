"""How the pages of a list follow each other: `x-page` and `x-pagination` of an operation, as `Paging` has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from openapiopenai.generate.openapi.document import Node, resolve, split_null
from openapiopenai.generate.openapi.faults import DocumentError, pointer

SHORT: dict[str, Node] = {
    "cursor": {"style": "cursor", "parameter": "after", "next": "last_id", "last": "id"},
    "single": {"style": "single"},
}
"""`x-page` → `x-pagination`; `token` depends on the names of the operation."""
NEEDS = {
    "cursor": ("parameter",),
    "offset": ("parameter",),
    "page": ("parameter",),
    "url": ("next",),
    "link": (),
    "single": (),
}
"""Style → what has to be said."""
DEFAULTS: dict[str, Any] = {"kind": "cursor", "place": "query", "items": "data", "more": "has_more", "start": 0}


@dataclass(frozen=True)
class Paged:
    """The paging of an operation."""

    data: dict[str, Any]
    """Arguments of `Paging`."""
    items: Node
    """Schema of the items."""
    is_array: bool
    """Whether the response is an array."""


@dataclass
class Pagination:
    """Reads the paging of one operation."""

    where: tuple[str, str]
    """Path and method."""
    operation: Node
    schema: Node
    """Schema of the response."""
    schemas: dict[str, Node]
    parameters: dict[str, str]
    """Wire name of a parameter → its place."""
    extension: str = field(default="x-pagination")

    def read(self) -> Paged | None:
        """Return the paging; None if there is none. Raises DocumentError if it is not what it should be."""
        given = self._given()
        if not given:
            return None
        style = given.get("style")
        if style not in NEEDS:
            raise self._fault("style", f"expected one of {', '.join(NEEDS)}")
        for name in NEEDS[style]:
            if not isinstance(given.get(name), str):
                raise self._fault(name, f"the style `{style}` needs one")
        argument: str = given.get("parameter", "")
        inner = ""
        if argument not in self.parameters:
            argument, _, inner = argument.partition(".")
        if argument and argument not in self.parameters:
            raise self._fault("parameter", "expected a parameter of the operation, or a path into one")
        place = self.parameters.get(argument, "query")
        wire: str = given.get("items", "data")
        path, items = self._at("items", wire) if wire else ("", self._resolved(self.schema))
        if items.get("type") != "array":
            raise self._fault("items", "expected an array in the response")
        data = {"kind": style, "argument": argument, "place": place, "items": path, "inner": inner}
        for name in ("next", "more", "total", "pages"):
            if name in given:
                data[name] = self._at(name, given[name])[0]
        data |= {name: given[name] for name in ("last", "start") if name in given}
        if style == "page":
            data.setdefault("start", 1)
        data = {name: value for name, value in data.items() if value != DEFAULTS.get(name, "")}
        return Paged(data, items.get("items", {}), not wire)

    def _given(self) -> Node | None:
        if "x-page" not in self.operation:
            given: Node | None = self.operation.get("x-pagination")
            return given
        self.extension = "x-page"
        style = self.operation["x-page"]
        if style == "token":
            names = self._resolved(self.schema).get("properties", {})
            parameter = "page" if "page" in self.parameters else "after"
            return {"style": "cursor", "parameter": parameter, "next": "next_page" if "next_page" in names else "next"}
        if style not in SHORT:
            raise self._fault("", "expected `cursor`, `token` or `single`")
        return SHORT[style]

    def _resolved(self, schema: Node) -> Node:
        return split_null(resolve(split_null(schema)[0], self.schemas))[0]

    def _at(self, name: str, path: str) -> tuple[str, Node]:
        """Return a path in Python names, and the schema that it leads to. A `last_id` need not be declared, and a name
        may have dots itself: `@odata.nextLink`."""
        schema, steps, rest = self._resolved(self.schema), list[str](), str(path)
        while rest:
            properties: Node = schema.get("properties", {})
            whole = [each for each in properties if f"{rest}.".startswith(f"{each}.")]
            wire = max(whole, key=len, default=rest.partition(".")[0])
            rest = rest[len(wire) + 1 :]
            prop = properties.get(wire)
            if prop is None and self.extension == "x-pagination":
                raise self._fault(name, f"the response has no property {path!r}")
            known: Node = prop or {}
            steps.append(known.get("x-python-name", wire))
            schema = self._resolved(known)
        return ".".join(steps), schema

    def _fault(self, name: str, what: str) -> DocumentError:
        path, verb = self.where
        return DocumentError([f"{pointer(('paths', path, verb, self.extension, *filter(None, [name])))}: {what}"])

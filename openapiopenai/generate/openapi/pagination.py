"""How the pages of a list follow each other: recognized by the names that most APIs use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from .document import Node, resolve, split_null


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names in lowercase, without anything but letters and digits.
CURSORS = words(
    """after afterid bookmark continuationtoken cursor exclusivestartkey marker nextcursor nextpagetoken nexttoken
    pageafter pagecursor pagetoken paginationtoken scrollid startafter startcursor startingafter"""
)
NEXTS = words(
    """after bookmark continuationtoken cursor endcursor lastid next nextcursor nextid nextmarker nextoffset nextpage
    nextpagecursor nextpageoffset nextpagetoken nextstartingafter nexttoken paginationtoken scrollid"""
)
OF_LAST = words("after afterid startafter startingafter")
"""Cursors that are the ID of the last item."""
OFFSETS = words("from offset pageoffset skip start startat startindex")
NUMBERS = words("currentpage page pageindex pageno pagenum pagenumber")
LIMITS = words("count limit maxitems maxpagesize maxresults pagelimit pagesize perpage results rows size take top")
MORES = words("hasmore hasmoreitems hasmoreresults hasnext hasnextpage more")
TOTALS = words("total totalcount totalelements totalitems totalrecords totalresults totalsize")
COUNTS = words("lastpage numpages pagecount pages pagetotal totalpages")
URLS = words("next nexthref nextlink nextpage nextpageuri nextpageurl nexturi nexturl odatanextlink")
INNER = words("href link uri url")
"""Names of a URL in an object whose own name says which one."""
OUTER = words("cursorinfo page pageinfo pageoptions pageparams pagination paginationoptions paginationparams paging")
"""Objects in a request that hold what asks for a page."""
ITEMS = ("data", "items", "results", "records", "entries", "values", "content", "list", "objects", "hits")
DEEPEST = 3
"""Levels of objects in which the facts of a page are looked for."""


class Place(NamedTuple):
    """A property of a response."""

    path: tuple[str, ...]
    schema: Node

    @property
    def name(self) -> str:
        return bare(self.path[-1])

    @property
    def dotted(self) -> str:
        return ".".join(self.path)

    def is_a(self, *kinds: str) -> bool:
        return self.schema.get("type") in kinds


class Response:
    """The JSON values of a successful response."""

    def __init__(self, schema: Node, schemas: dict[str, Node]) -> None:
        self.schemas = schemas
        self.root = self.resolved(schema)
        self.places = [*self._places(self.root, ())]

    def resolved(self, schema: Node) -> Node:
        return split_null(resolve(split_null(schema)[0], self.schemas))[0]

    def _places(self, schema: Node, path: tuple[str, ...]) -> Iterator[Place]:
        """Yield all properties outside of arrays, the outer ones first."""
        inner: list[Place] = []
        for name, prop in schema.get("properties", {}).items():
            place = Place((*path, name), self.resolved(prop))
            yield place
            if len(path) + 1 < DEEPEST and "properties" in place.schema:
                inner.append(place)
        for place in inner:
            yield from self._places(place.schema, place.path)

    def named(self, names: Iterable[str], *kinds: str) -> Place | None:
        """Return the outermost property with one of some names and types."""
        return next((each for each in self.places if each.name in names and each.is_a(*kinds)), None)

    def url(self) -> Place | None:
        """Return the property with the URL of the next page."""
        for each in self.places:
            is_next = each.name in URLS or (each.name in INNER and len(each.path) > 1 and bare(each.path[-2]) in URLS)
            if is_next and each.is_a("string"):
                return each
        return None

    def items(self, path: str) -> str | None:
        """Return the path of the items of a list; None if there are none, or several that could be it."""
        if self.root.get("type") == "array":
            return ""
        resource = next((bare(each) for each in reversed(path.split("/")) if each and "{" not in each), "")
        arrays = [each for each in self.places if each.is_a("array")]
        known = [each for name in (*ITEMS, resource) for each in arrays if each.name == name]
        objects = [each for each in arrays if "properties" in self.resolved(each.schema.get("items", {}))]
        found = known or (objects if len(objects) == 1 else [])
        return found[0].dotted if found else None

    def has_id(self, items: str) -> bool:
        """Whether the items have an ID."""
        place = next((each.schema for each in self.places if each.dotted == items), self.root)
        return "id" in self.resolved(place.get("items", {})).get("properties", {})


def recognized(
    path: str, operation: Node, schema: Node, headers: Iterable[str], schemas: dict[str, Node]
) -> Node | None:
    """Return the `x-pagination` of an operation that lists something, as far as names tell it; None if they do not."""
    response = Response(schema, schemas)
    items = None if path.partition("?")[0].endswith("}") else response.items(path)  # one of something is no list
    if items is None:
        return None
    query = {
        each["name"]: each.get("schema", {}) for each in operation.get("parameters", ()) if each.get("in") == "query"
    }
    parameters = _asking(response, query)
    found = _style(response, parameters, items, {name.lower() for name in headers}) or _in_body(response, operation)
    if found is None:
        return None
    more = response.named(MORES, "boolean")
    return {**found, "items": items, **({"more": more.dotted} if more else {})}


def _style(response: Response, parameters: dict[str, Node], items: str, headers: set[str]) -> Node | None:
    cursor = _first(parameters, CURSORS)
    number = _first(parameters, NUMBERS)
    offset = _first(parameters, OFFSETS) if parameters.keys() & LIMITS or "offset" in parameters else None
    following = response.named(NEXTS, "string", "integer", "number")
    url = response.url()
    if cursor and following:
        return {"style": "cursor", "parameter": cursor["name"], "next": following.dotted}
    if cursor and bare(cursor["name"]) in OF_LAST and response.has_id(items):
        return {"style": "cursor", "parameter": cursor["name"], "last": "id"}
    if "link" in headers:
        return {"style": "link"}
    if number and following and following.name in ("next", "nextpage") and not is_url(following):
        return {"style": "cursor", "parameter": number["name"], "next": following.dotted}
    if url:
        return {"style": "url", "next": url.dotted}
    if offset and following and following.name in ("nextoffset", "nextpageoffset", "next"):
        return {"style": "cursor", "parameter": offset["name"], "next": following.dotted}
    for style, parameter in (("page", number), ("offset", offset)):
        if parameter and _is_number(parameter, response):
            return {"style": style, "parameter": parameter["name"], **_ends(style, parameter, response)}
    return None


def _in_body(response: Response, operation: Node) -> Node | None:
    """Return the style of a search, whose JSON body has the cursor."""
    contents: Node = operation.get("requestBody", {}).get("content", {})
    bodies = [response.resolved(each.get("schema", {})) for each in contents.values()]
    cursor = _first(_asking(response, bodies[0].get("properties", {}) if bodies else {}), CURSORS)
    following = response.named(NEXTS, "string", "integer", "number")
    if cursor is None or following is None or is_url(following):
        return None
    return {"style": "cursor", "parameter": cursor["name"], "next": following.dotted}


def _asking(response: Response, parameters: dict[str, Node]) -> dict[str, Node]:
    """Bare name → path and schema of what may ask for a page: parameters, and properties of an object for that."""
    found = {bare(name): {"name": name, "schema": schema} for name, schema in parameters.items()}
    for name, schema in parameters.items():
        if bare(name) in OUTER:
            for inner, each in response.resolved(schema).get("properties", {}).items():
                found.setdefault(bare(inner), {"name": f"{name}.{inner}", "schema": each})
    return found


def is_url(place: Place) -> bool:
    """Whether a property is said to be a URL. A cursor that turns out to be one is followed as well."""
    return str(place.schema.get("format", "")).startswith(("uri", "url"))


def _ends(style: str, parameter: Node, response: Response) -> Node:
    """Return where a response says how much there is, and where counting begins."""
    total, pages = response.named(TOTALS, "integer", "number"), response.named(COUNTS, "integer", "number")
    facts = {"total": total, **({"pages": pages} if style == "page" else {})}
    found: Node = {name: place.dotted for name, place in facts.items() if place}
    start = _start(style, parameter)
    return {**found, **({"start": start} if start != (1 if style == "page" else 0) else {})}


def _start(style: str, parameter: Node) -> int:
    schema = parameter.get("schema", {})
    usual = 1 if style == "page" or bare(parameter["name"]) == "startindex" else 0
    given: Any = schema.get("default", schema.get("minimum", usual))
    return int(given) if type(given) is int and given in (0, 1) else usual


def _is_number(parameter: Node, response: Response) -> bool:
    return response.resolved(parameter.get("schema", {})).get("type", "integer") in ("integer", "number")


def counter(operation: Node, schema: Node, schemas: dict[str, Node]) -> Node | None:
    """Return the query parameter of a list that counts its pages or items, as `x-pagination`; None if there is none."""
    response = Response(schema, schemas)
    parameters = {bare(each["name"]): each for each in operation.get("parameters", ()) if each.get("in") == "query"}
    for style, names in (("page", NUMBERS), ("offset", OFFSETS)):
        parameter = _first(parameters, names)
        if parameter and _is_number(parameter, response):
            return {"style": style, "parameter": parameter["name"], "start": _start(style, parameter)}
    return None


def _first(parameters: dict[str, Node], names: frozenset[str]) -> Node | None:
    return next((node for name, node in parameters.items() if name in names), None)


def bare(name: Any) -> str:
    """Return a name in lowercase, without anything but letters and digits."""
    return re.sub(r"[^a-z0-9]", "", str(name).lower())

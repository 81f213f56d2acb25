"""The pages of the mock server's lists."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from .._runtime.json.values import is_node
from .places import Place, steps_of

Json = Any
Node = dict[str, Any]
LIMITS = ("limit", "page_size", "per_page", "pageSize", "perPage", "size", "max_results", "count", "first")
"""Names of parameters with the number of entries of a page."""
USUAL_LIMIT = 20


class Pages:
    """The pages of a list."""

    def __init__(self, place: Place, items: list[Json]) -> None:
        self.place = place
        self.items = items
        self.paging: Node = place.operation.page or {}
        body: Node = place.request.body if is_node(place.request.body) else {}
        self.asked: Node = {**place.request.query, **body}
        self.argument: str = self.paging.get("argument", "")
        for step in filter(None, self.paging.get("inner", "").split(".")):  # what asks for a page is in an object
            holder: Json = self.asked.get(self.argument)
            self.argument, self.asked = step, {**self.asked, self.argument: None, **(holder if is_node(holder) else {})}
        limits = [self.asked[name] for name in LIMITS if isinstance(self.asked.get(name), int)]
        self.kind: str = self.paging.get("kind", "cursor")
        self.limit: int = max(len(items), 1) if self.kind == "single" else max(next(iter(limits), USUAL_LIMIT), 1)

    def page(self, example: Json) -> Json:
        """Return the page that a request asks for, in the form of the example."""
        items = self.items[self.begin : self.end]
        if not self.place.items_at:
            return items
        value: Node = example if is_node(example) else {}
        put(value, self.place.items_at, items)
        for name, made in self.facts(items).items():
            known = next((each for each in (made, made or "") if self.is_declared(name, each)), value)
            if name and known is not value:
                put(value, name, known)
        return value

    @cached_property
    def begin(self) -> int:
        """Number of the first entry."""
        asked = self.asked.get(self.argument)
        counts = self.paging.get("counts", self.kind)
        if asked is None or counts == "single":
            return self.before()
        if counts == "page":
            return max(int(asked) - int(self.paging.get("start", 1)), 0) * self.limit
        if counts == "offset":
            return max(int(asked) - int(self.paging.get("start", 0)), 0)
        if key := self.paging.get("last"):
            found = [number for number, each in enumerate(self.items) if is_node(each) and each.get(key) == asked]
            return found[0] + 1 if found else len(self.items)
        return int(str(asked).rpartition("_")[2]) if re.fullmatch(r"page_\d+", str(asked)) else len(self.items)

    @property
    def end(self) -> int:
        """Number of the entry after the last one."""
        return self.begin + self.limit

    @property
    def has_more(self) -> bool:
        """Whether there is a next page."""
        return self.end < len(self.items)

    @property
    def next_number(self) -> int:
        """Number of the next page, or of its first entry, as the parameter counts."""
        is_page = self.paging["counts"] == "page"
        return (self.end // self.limit if is_page else self.end) + int(self.paging.get("start", 0))

    @property
    def next_url(self) -> str | None:
        """URL of the next page: that of the request with another number; None for the last page."""
        if not self.has_more:
            return None
        request, name = self.place.request, self.paging["argument"]
        url = urlsplit(urljoin(f"http://{request.headers.get('host', '')}", request.url))
        query = [pair for pair in parse_qsl(url.query, keep_blank_values=True) if pair[0] != name]
        return url._replace(query=urlencode([*query, (name, self.next_number)])).geturl()

    def before(self) -> int:
        """Return the number of the first entry of the page before an entry."""
        wanted = self.asked.get("before")
        found = [number for number, each in enumerate(self.items) if wanted and each.get("id") == wanted]
        return max(found[0] - self.limit, 0) if found else 0

    def facts(self, items: list[Json]) -> Node:
        """Return what a page says of the list, by paths."""
        paging = self.paging
        ids = [each.get("id") if is_node(each) else None for each in items] or [None]
        total = len(self.items)
        found: Node = {
            "first_id": ids[0],
            "last_id": ids[-1],
            paging.get("more", "has_more"): self.has_more,
            paging.get("total", ""): total,
            paging.get("pages", ""): -(-total // self.limit),
        }
        if self.kind == "url":
            return {"count": total, **found, paging["next"]: self.next_url}
        if self.kind == "cursor" and not paging.get("last"):
            cursor = self.next_number if "counts" in paging else f"page_{self.end}"
            return {**found, paging.get("next", ""): cursor if self.has_more else None}
        return found

    def is_declared(self, path: str, value: Json) -> bool:
        """Whether the response has a property that can have a value."""
        document, schema = self.place.memory.document, self.place.operation.response
        for step in steps_of(path):
            schema = document.core(schema).get("properties", {}).get(step)
            if schema is None:
                return False
        return self.place.memory.checker.is_valid(schema, value)


def put(value: Node, path: str, new: Json) -> None:
    """Set a property at a path of names with dots."""
    *steps, last = steps_of(path)
    for step in steps:
        value = value.setdefault(step, {})
    value[last] = new

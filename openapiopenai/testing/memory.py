"""What the mock server remembers: objects that were created, by the paths of the document.

A `POST /books` whose response has an ID creates what `GET /books/{id}` retrieves, `GET /books` lists, `POST`, `PATCH` or
`PUT /books/{id}` updates and `DELETE /books/{id}` deletes, within any other object; `POST /books/{id}/cancel` sets its
status. Nothing is known of one API.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from .._runtime.http.mock_transport import MockResponse
from .._runtime.json.values import copied, is_node
from .document import Operation, Schema
from .factories import Factory
from .reading import MockFile, MockRequest

__all__ = ["Memory", "NotFound"]

Json = Any
Node = dict[str, Any]
LIMITS = ("limit", "page_size", "per_page", "pageSize", "perPage", "size", "max_results", "count", "first")
"""Names of parameters with the number of entries of a page."""
USUAL_LIMIT = 20
NAMES = ("filename", "file_name", "name")
SIZES = ("bytes", "size", "size_bytes")
UPDATES = ("POST", "PATCH", "PUT")


class NotFound(Exception):
    """There is no object with an ID."""


@dataclass
class Collection:
    """The objects at one path."""

    items: dict[str, Node] = field(default_factory=dict[str, Node])
    """ID → object, the oldest first."""
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    """ID → content of the file that was uploaded."""


class Memory:
    """Objects by path and ID."""

    def __init__(self, factory: Factory, is_empty: bool = False) -> None:
        """`is_empty`: nothing of what the examples show is there."""
        self.factory = factory
        self.document = factory.document
        self.checker = factory.checker
        self.is_empty = is_empty
        self.collections: dict[str, Collection] = {}
        """Path with the IDs in it, such as `/vector_stores/vs_1/files` → objects."""

    def clear(self) -> None:
        self.collections.clear()

    # --- for whoever knows more ---

    def find(self, path: str, identifier: str) -> Node | None:
        """Return an object; None if it was not created, or is deleted."""
        found = self.collections.get(path)
        return found.items.get(identifier) if found else None

    def all(self, path: str) -> list[Node]:
        """Return the objects at a path, the oldest first."""
        return [*self.collections[path].items.values()] if path in self.collections else []

    def add(self, path: str, value: Node, identifier: str = "", content: bytes | None = None) -> Node:
        """Keep an object, maybe with the content of a file; return it."""
        key = identifier or str(value["id"])
        collection = self.collections.setdefault(path, Collection())
        collection.items[key] = value
        if content is not None:
            collection.files[key] = content
        return value

    def file(self, path: str, identifier: str) -> bytes | None:
        """Return the content of a file that was uploaded."""
        found = self.collections.get(path)
        return found.files.get(identifier) if found else None

    # --- by the document ---

    def respond(self, operation: Operation, request: MockRequest) -> Json:
        """Return the response of an operation, and do what it does; raises NotFound."""
        place = Place(self, operation, request)
        self._check(place)
        role = self._role(place)
        return getattr(self, f"_{role}")(place) if role else self.example(operation, request)

    def _role(self, place: Place) -> str:
        """Return what an operation does with an object; empty for anything else."""
        operation = place.operation
        route, verb = operation.route, operation.verb
        if route.endswith("}"):
            if verb == "GET":
                return "retrieve"
            return "delete" if verb == "DELETE" else "update" if verb in UPDATES else ""
        if (operation.page and not place.item) or (verb == "GET" and (operation.page or (place.item and place.lists))):
            return "list"
        if verb in ("POST", "PUT") and place.item:
            return "create"
        if verb == "POST" and place.acts_on:
            return "act"
        return ""

    def check_parents(self, operation: Operation, request: MockRequest) -> None:
        """Raise NotFound if an object that is named within the path is known not to exist."""
        self._check(Place(self, operation, request))

    def _check(self, place: Place) -> None:
        for path, identifier in place.parents:
            self.known(path, identifier)

    def known(self, path: str, identifier: str) -> Node | None:
        """Return an object; None where any ID counts as that of the example. Raises NotFound."""
        collection = self.collections.get(path)
        if collection and identifier in collection.items:
            return collection.items[identifier]
        if collection or (self.is_empty and self._is_created(path)):
            raise NotFound(f"No such object: {identifier!r}")
        return None

    def _is_created(self, path: str) -> bool:
        """Whether objects at a path come from an operation, rather than being there (as models are)."""
        return any(
            each.verb in ("POST", "PUT") and each.pattern.fullmatch(path) for each in self.document.operations.values()
        )

    def example(self, operation: Operation, request: MockRequest) -> Json:
        """Return the example of a response, with what the request says in it."""
        value = self.document.value(operation.response) if operation.media_type else None
        return self._echoed(operation.response, value, request) if is_node(value) else value

    def _echoed(self, schema: Schema, value: Node, request: MockRequest) -> Node:
        """Return an object with the properties of the request that it can have, and facts of a file."""
        body: Node = request.body if is_node(request.body) else {}
        properties: dict[str, Schema] = self.factory.document.core(schema).get("properties", {})
        said = {**body, **request.path_params}
        for file in request.files.values():
            said |= {name: file.name for name in NAMES if name not in said} | {
                name: len(file.content) for name in SIZES
            }
        made = {
            name: each
            for name, each in said.items()
            if name in properties and not isinstance(each, MockFile) and self.checker.is_valid(properties[name], each)
        }
        return value | made

    def _create(self, place: Place) -> Node:
        operation, request = place.operation, place.request
        value = self.example(operation, request)
        if not is_node(value):
            return value  # type: ignore[no-any-return]
        node: Node = value
        name = place.id_name
        body: Node = request.body if is_node(request.body) else {}
        own = body.get(place.item_name, body.get(name) if name != "id" else None)
        if name in node:
            node[name] = own or self.fresh(place.path, node[name])
        identifier = str(node.get(name, own or len(self.all(place.path)) + 1))
        if body.get("store", place.is_stored) is not False:
            files = [*request.files.values()]
            self.add(place.path, node, identifier, files[0].content if files else None)
        return copied(node)

    def fresh(self, path: str, identifier: Json) -> Json:
        """Return a new ID of the same form."""
        if isinstance(identifier, int):
            return identifier + len(self.all(path)) if path in self.collections else identifier
        made = self.factory.fresh(str(identifier))
        return made if made != identifier else f"{identifier}-{len(self.all(path)) + 1}"

    def _retrieve(self, place: Place) -> Json:
        path, identifier = place.split
        found = self.known(path, identifier)
        fitted = self.fitted(place.operation.response, found) if found else None
        return fitted if fitted is not None else place.named(self.example(place.operation, place.request))

    def fitted(self, schema: Schema, value: Node) -> Json:
        """Return an object as another operation has it; None if it cannot."""
        if self.checker.is_valid(schema, value):
            return copied(value)
        core = self.document.core(schema)
        example = self.document.example(core)
        if not is_node(example) or "properties" not in core:
            return None
        kept = {name: each for name, each in value.items() if name in core["properties"]}
        made: Node = {**{name: example[name] for name in example if name in core.get("required", ())}, **copied(kept)}
        return made if self.checker.is_valid(schema, made) else None

    def _update(self, place: Place) -> Json:
        path, identifier = place.split
        found = self.known(path, identifier)
        if found is None:
            made = place.named(self.example(place.operation, place.request))
            if place.operation.verb == "PUT" and is_node(made):
                self.add(path, made, identifier)
            return made
        changed = self._echoed(place.operation.response, found, place.request)
        found.update(changed)
        return self.fitted(place.operation.response, found)

    def _delete(self, place: Place) -> Json:
        path, identifier = place.split
        found = self.known(path, identifier)
        self.collections.setdefault(path, Collection()).items.pop(identifier, None)
        if found is not None and self.checker.is_valid(place.operation.response or {"type": "null"}, found):
            return found
        return place.named(self.example(place.operation, place.request))

    def _act(self, place: Place) -> Json:
        """Set the status of an object to what the last word of the path does to it."""
        path, identifier = place.split
        found = self.known(path, identifier)
        made = found if found is not None else place.named(self.example(place.operation, place.request))
        verb = place.operation.route.rpartition("/")[2]
        for word in past(verb):
            changed = {**made, "status": word}
            if (
                "status" in made
                and self._says(place.operation.response, word)
                and self.checker.is_valid(place.operation.response, changed)
            ):
                made.update(changed)
                break
        return copied(made)

    def _says(self, schema: Schema, status: str) -> bool:
        """Whether a status is one that the document lists."""
        inner = self.document.core(self.document.core(schema).get("properties", {}).get("status", {}))
        arms = [inner, *map(self.document.resolved, inner.get("anyOf", ()))]
        return any(status in arm.get("enum", ()) for arm in arms)

    def content(self, operation: Operation, request: MockRequest) -> bytes | None:
        """Return the file that was uploaded, for an operation that downloads it; raises NotFound."""
        place = Place(self, operation, request)
        if not place.parents:
            return None
        self._check(place)
        return self.file(*place.parents[-1])

    # --- lists ---

    def _list(self, place: Place) -> Json:
        example = self.example(place.operation, place.request)
        given: list[Json] = self.within(example, place.items_at) or []
        items: list[Json] = given
        if place.path in self.collections or (self.is_empty and self._is_created(place.path)):
            schema = place.item_schema
            fitted = [self.fitted(schema, each) for each in self.all(place.path)]
            items = [each for each in fitted if each is not None and place.is_asked(each)]
            if place.order == "desc":
                items.reverse()
        pages = Pages(place, items)
        page = pages.page(example)
        if pages.kind != "link":
            return page
        headers = {"link": f'<{pages.next_url}>; rel="next"'} if pages.next_url else {}
        return MockResponse(page, status=place.operation.success[0], headers=headers)

    def within(self, value: Json, path: str) -> Json:
        """Return what is at a path of names with dots; the value itself for an empty one."""
        for step in steps_of(path):
            value = value.get(step) if is_node(value) else None
        return value


class Place:
    """Where in the document and in memory a request is."""

    def __init__(self, memory: Memory, operation: Operation, request: MockRequest) -> None:
        self.memory = memory
        self.operation = operation
        self.request = request
        self.path = filled(operation.route, request.path_params)

    @cached_property
    def item(self) -> Operation | None:
        """The operation on one object of the collection that this path is."""
        pattern = re.compile(re.escape(self.operation.route) + r"/{[^{}/]*}")
        found = [each for each in self.memory.document.operations.values() if pattern.fullmatch(each.route)]
        return next((each for verb in ("GET", "DELETE", *UPDATES) for each in found if each.verb == verb), None)

    @property
    def item_name(self) -> str:
        """Name of the parameter of the path with the ID of an object of the collection."""
        return self.item.path_names[-1] if self.item else ""

    @cached_property
    def id_name(self) -> str:
        """Property of an object with its ID."""
        properties = self.memory.document.core(self.operation.response).get("properties", {})
        names = ("id", self.item_name, "name", self.item_name.rpartition("_")[2])
        return next((name for name in names if name and name in properties), "id")

    @property
    def is_stored(self) -> bool:
        """Whether an object is kept if the request does not say so."""
        for content in self.operation.content.values():
            store = self.memory.document.core(content.get("schema", {})).get("properties", {}).get("store", {})
            if store.get("default") is False:
                return False
        return True

    @cached_property
    def split(self) -> tuple[str, str]:
        """Path of the collection and ID of the object that the path leads to, or whose part it is."""
        route = self.operation.route[: self.operation.route.rindex("}") + 1]
        path, _, identifier = route.rpartition("/")
        names = self.request.path_params
        return filled(path, names), filled(identifier, names)

    @cached_property
    def parents(self) -> list[tuple[str, str]]:
        """Path and ID of each object within which the operation is."""
        steps = self.operation.route.split("/")
        found = [number for number, step in enumerate(steps) if step.startswith("{") and number < len(steps) - 1]
        values = self.request.path_params
        return [(filled("/".join(steps[:number]), values), filled(steps[number], values)) for number in found]

    @cached_property
    def acts_on(self) -> bool:
        """Whether the response is the object that the path names before its last word."""
        route = self.operation.route.rpartition("/")[0]
        others = self.memory.document.operations.values()
        return route.endswith("}") and any(
            each.route == route and each.verb == "GET" and each.response == self.operation.response for each in others
        )

    def named(self, value: Json) -> Json:
        """Return the example of an object with the ID of the request, if it can have that."""
        _, identifier = self.split
        properties = self.memory.document.core(self.operation.response).get("properties", {})
        name = next((each for each in ("id", self.operation.path_names[-1]) if each in properties), "")
        given = self.request.path_params.get(self.operation.path_names[-1], identifier)
        if is_node(value) and name and self.memory.checker.is_valid(properties[name], given):
            value[name] = given
        return value  # pyright: ignore[reportUnknownVariableType]

    # --- lists ---

    @cached_property
    def items_at(self) -> str:
        """Where the entries of a list are in the response: names with dots, or "" for all of it."""
        if self.operation.page:
            return str(self.operation.page.get("items", "data"))
        document = self.memory.document
        properties: Schema = document.core(self.operation.response).get("properties", {})
        arrays = [name for name, each in properties.items() if document.core(each).get("type") == "array"]
        return arrays[0] if len(arrays) == 1 else ""

    @property
    def lists(self) -> bool:
        """Whether the response is an array, or has one."""
        return bool(self.items_at) or self.memory.document.core(self.operation.response).get("type") == "array"

    @cached_property
    def item_schema(self) -> Schema:
        schema = self.memory.document.core(self.operation.response)
        for step in steps_of(self.items_at):
            schema = self.memory.document.core(schema.get("properties", {}).get(step, {}))
        found: Schema = schema.get("items", {})
        return found

    @property
    def order(self) -> str:
        """Order of the entries: "asc" or "desc"."""
        known = {each["name"]: each.get("schema", {}) for each in self.operation.parameters}
        default = known.get("order", {}).get("default", "desc" if "order" in known else "asc")
        return str(self.request.query.get("order", default))

    def is_asked(self, value: Node) -> bool:
        """Whether an object has the properties that the query asks for."""
        return all(
            value[name] == wanted
            for name, wanted in self.request.query.items()
            if name in value and isinstance(wanted, (str, int, bool))
        )


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


def steps_of(path: str) -> list[str]:
    """Return the names of a path; `~1` stands for a dot in one of them, `~0` for `~`, as `.` separates them."""
    return [each.replace("~1", ".").replace("~0", "~") for each in path.split(".") if each]


def put(value: Node, path: str, new: Json) -> None:
    """Set a property at a path of names with dots."""
    *steps, last = steps_of(path)
    for step in steps:
        value = value.setdefault(step, {})
    value[last] = new


def filled(route: str, values: Node) -> str:
    """Return a path with values in place of its parameters."""
    return re.sub(r"{([^{}]*)}", lambda found: str(values[found[1]]), route)


def past(verb: str) -> list[str]:
    """Return the words for what a verb does: `cancel` → cancelled, `pause` → paused."""
    return [f"{verb}led", f"{verb}ed", f"{verb}d", f"{verb}ling", "in_progress" if verb == "resume" else f"{verb}ing"]

"""What the mock server remembers: objects that were created, by the paths of the document.

A `POST /books` whose response has an ID creates what `GET /books/{id}` retrieves, `GET /books` lists, `POST`, `PATCH` or
`PUT /books/{id}` updates and `DELETE /books/{id}` deletes, within any other object; `POST /books/{id}/cancel` sets its
status. Nothing is known of one API.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .._runtime.http.mock_transport import MockResponse
from .._runtime.json.values import copied, is_node
from .document import Operation, Schema
from .factories import Factory
from .pages import Pages
from .places import UPDATES, Place, steps_of
from .reading import MockFile, MockRequest

__all__ = ["Memory", "NotFound"]

Json = Any
Node = dict[str, Any]
NAMES = ("filename", "file_name", "name")
SIZES = ("bytes", "size", "size_bytes")


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


def past(verb: str) -> list[str]:
    """Return the words for what a verb does: `cancel` → cancelled, `pause` → paused."""
    return [f"{verb}led", f"{verb}ed", f"{verb}d", f"{verb}ling", "in_progress" if verb == "resume" else f"{verb}ing"]

"""Where a request to the mock server is: in the document, and among what is remembered."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.json.values import is_node

if TYPE_CHECKING:
    from .document import Operation, Schema
    from .memory import Memory
    from .reading import MockRequest

Json = Any
Node = dict[str, Any]
UPDATES = ("POST", "PATCH", "PUT")


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


def steps_of(path: str) -> list[str]:
    """Return the names of a path; `~1` stands for a dot in one of them, `~0` for `~`, as `.` separates them."""
    return [each.replace("~1", ".").replace("~0", "~") for each in path.split(".") if each]


def filled(route: str, values: Node) -> str:
    """Return a path with values in place of its parameters."""
    return re.sub(r"{([^{}]*)}", lambda found: str(values[found[1]]), route)

"""Where components are used: in requests, in responses, by which operations and which other components."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from openapiopenai.generate.layout.resource_names import list_order, resource_classes
from openapiopenai.generate.openapi.calls import in_order, successes
from openapiopenai.generate.openapi.document import Node, final_name, is_object, ref_name, resolved, schemas_of
from openapiopenai.generate.openapi.values import is_list, is_node


class Reach:
    """Which components can be part of a request or a response."""

    def __init__(self, document: Node) -> None:
        self.schemas = schemas_of(document)
        self.classes = resource_classes(document)
        """Path of a resource → its class."""
        self.order = {path: position for position, path in enumerate(document.get("x-resources", {}))}
        """Path of a resource → its place in the index."""
        self.uses = {key: list(dict.fromkeys(refs(schema))) for key, schema in self.schemas.items()}
        """Component → components that it refers to."""
        self.used_by = defaultdict[str, list[str]](list)
        """Component → components that refer to it."""
        self.operations = defaultdict[str, list[str]](list)
        """Component → methods (`responses.create`), webhooks or channels that refer to it directly."""
        self.aliases = defaultdict[str, list[str]](list)
        """Component → its other names."""
        for key, schema in self.schemas.items():
            if "$ref" in schema:
                self.aliases[final_name(key, self.schemas)].append(key)
            for other in self.uses[key]:
                if other != key:
                    self.used_by[other].append(key)
        shared: Node = document.get("components", {})
        sent = {*refs(shared.get("requestBodies", {}))}
        received = {*refs(shared.get("responses", {}))}
        for path, item in document.get("paths", {}).items():
            for verb, found in in_order(item):
                operation = resolved(found, document)
                method = operation.get("x-method") or f"{verb.upper()} {path}"
                in_request = list(refs([operation.get("parameters", []), operation.get("requestBody", {})]))
                in_response = list(refs([found.get("responses", {}), successes(operation)]))
                if event := operation.get("x-stream-event"):
                    in_response.append(event)
                for key in dict.fromkeys(in_request + in_response):
                    self.operations[key].append(method)
                sent.update(in_request)
                received.update(in_response)
        for name, item in document.get("webhooks", {}).items():
            for key in dict.fromkeys(refs(item)):
                self.operations[key].append(f"webhook {name}")
                received.add(key)
        for channel in document.get("x-channels", ()):
            self.operations[channel["client"]].append(f"websocket {channel['name']}")
            self.operations[channel["server"]].append(f"websocket {channel['name']}")
            sent.add(channel["client"])
            received.add(channel["server"])
        self.tags = {each for key in self.schemas for each in self._tags(key)}
        """(component, property) pairs by which a union selects the component."""
        self.sent = self._closure(sent)
        self.received = self._closure(received)

    def is_request_only(self, key: str) -> bool:
        """Whether a component is used only in requests."""
        return key in self.sent and key not in self.received

    def nearest(self, key: str, most: int) -> list[str]:
        """Return methods that send or receive a component as a part of others, but not by itself.

        `most`: how many methods there shall be together with those that do so directly; the nearest ones are chosen.
        """
        seen = {key}
        direct = self.operations.get(key, ())
        found: dict[str, None] = {}
        level = [key]
        while level and len(found) + len(direct) < most:
            level = [user for each in level for user in self.used_by.get(each, ()) if user not in seen]
            level = list(dict.fromkeys(level))
            seen.update(level)
            names = {name: None for each in level for name in self.operations.get(each, ()) if " " not in name}
            found |= dict.fromkeys(sorted(names.keys() - {*direct}, key=self.place))
        return sorted([*found][: most - len(direct)], key=self.place)

    def place(self, method: str) -> tuple[int, tuple[int, str], str]:
        """Sort key: the place of a method's resource in the index, the last one for others, and that on its page."""
        resource, _, name = method.rpartition(".")
        return self.order.get(resource, len(self.order)), list_order(name), method

    def takes_dict(self, key: str) -> bool:
        """Whether callers may pass a dict instead of the model, as it is part of a request."""
        return key in self.sent

    def _tags(self, key: str) -> Iterator[tuple[str, str]]:
        discriminator = self.schemas[key].get("discriminator", {})
        for target in discriminator.get("mapping", {}).values():
            variant = final_name(target.rsplit("/", 1)[-1], self.schemas)
            if is_object(self.schemas[variant]):
                yield variant, discriminator["propertyName"]

    def _closure(self, keys: set[str]) -> set[str]:
        found: set[str] = set()
        todo = list(keys)
        while todo:
            key = todo.pop()
            if key not in found and key in self.schemas:
                found.add(key)
                todo += self.uses[key]
        return found


def refs(node: Any, *, named: bool = False) -> Iterator[str]:
    """Yield all components that a part of the document refers to; the keys of `named` parts are names, no keywords."""
    if is_node(node):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                if name := ref_name({"$ref": value}):
                    yield name
            elif (named or key not in ("examples", "example", "mapping")) and isinstance(value, (dict, list)):
                yield from refs(value, named=key == "properties" and not named)
    elif is_list(node):
        for value in node:
            yield from refs(value)

"""Determines which components a client sends, and which it receives."""

from __future__ import annotations

from .document import SCHEMA_REF, Node, ref_name, schemas_of, slots, walk
from .values import is_node


def sent_and_got(document: Node) -> tuple[set[str], set[str]]:
    """Return the names reachable from requests, and those reachable from responses, events and webhooks.

    Components reachable from neither, such as WebSocket events, may be either and are in both sets.
    """
    schemas = schemas_of(document)
    sent: set[str] = set()
    got: set[str] = set()
    for slot in slots(document):
        if slot.is_component:
            continue
        response = "/responses/" in slot.place or slot.place.startswith("webhooks/")
        _reach(slot.schema, got if response else sent, schemas)
    for item in document.get("paths", {}).values():
        for operation in item.values():
            event = operation.get("x-stream-event") if is_node(operation) else None
            if event:
                _reach({"$ref": SCHEMA_REF + event}, got, schemas)
    neither = schemas.keys() - sent - got
    return sent | neither, got | neither


def _reach(schema: Node, found: set[str], schemas: dict[str, Node]) -> None:
    waiting = [schema]
    while waiting:
        for _, node in walk(waiting.pop(), ""):
            name = ref_name(node) if "$ref" in node else None
            if name is not None and name in schemas and name not in found:
                found.add(name)
                waiting.append(schemas[name])

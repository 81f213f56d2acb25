"""Areas of an API: resources and models grouped by the first part of the resource they belong to."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from openapiopenai.generate.layout.reach import Reach
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.document import Node, schemas_of
from openapiopenai.generate.openapi.texts import resources

OTHERS = "others"
NAMESPACES = ("beta",)
"""Resources that are not areas themselves, but whose sub-resources are."""


class Area(NamedTuple):
    """Everything that belongs to the resource `name` of a client."""

    name: str
    resources: list[str]
    """Sorted paths, such as `chat` and `chat.completions`."""
    models: list[str]
    """Sorted classes that its operations send or receive; a class shared by areas belongs to the first of them."""


def areas(document: Node, reach: Reach) -> list[Area]:
    """Return the areas in the order of `x-resources`, followed by all others in alphabetical order."""
    paths = resources(document)
    order = list(dict.fromkeys(area_of(path) for path in [*document.get("x-resources", {}), *paths]))
    owners = owning_areas(reach, order)
    models = defaultdict[str, list[str]](list)
    for key, schema in sorted(schemas_of(document).items(), key=lambda item: class_name(item[0])):
        if "$ref" not in schema:
            models[owners.get(key, OTHERS)].append(class_name(key))
    order += [name for name in sorted(models) if name not in order]
    found = [Area(name, [path for path in paths if area_of(path) == name], models[name]) for name in order]
    return [area for area in found if area.resources or area.models]


def owning_areas(reach: Reach, order: list[str]) -> dict[str, str]:
    """Component → the first area in order that reaches it."""
    named = defaultdict[str, list[str]](list)
    for key, users in reach.operations.items():
        for user in users:  # a method, "webhook …" or "websocket …"
            kind, _, name = user.rpartition(" ")
            named["webhooks" if kind == "webhook" else area_of(name)].append(key)
    found: dict[str, str] = {}
    for area in sorted(named, key=lambda name: (order.index(name) if name in order else len(order), name)):
        todo = named[area]
        while todo:
            key = todo.pop()
            if key not in found:
                found[key] = area
                todo += reach.uses.get(key, ())
    return found


def area_of(path: str) -> str:
    """Return the area of a resource or method: its first part, or its first two within a namespace."""
    parts = path.split(".")
    return ".".join(parts[:2]) if parts[0] in NAMESPACES else parts[0]

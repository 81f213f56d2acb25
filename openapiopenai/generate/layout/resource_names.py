"""Classes of resources: of each path another one, and none that is a model or means something in generated modules.
The order of their methods."""

from __future__ import annotations

from functools import cache

from openapiopenai.generate.layout.exports import listed
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi import texts
from openapiopenai.generate.openapi.document import Node, schemas_of
from openapiopenai.generate.openapi.names import FILE_NAMES, fold
from openapiopenai.generate.openapi.reserved import KEYWORDS, PACKAGE, RESOURCES, imported

PREFIXES = ("", "Async", "Raw", "AsyncRaw")
"""What the names of a resource's classes begin with."""
ROOT = "Root"


@cache
def taken_names() -> frozenset[str]:
    """Names that mean something else than a model in modules of resources: what they import, and public names."""
    runtime = sorted(PACKAGE.parent.glob("_runtime/**/*.py"))
    return imported(RESOURCES).union(*map(listed, [*runtime, *PACKAGE.glob("project/package/*.py")]))


def resource_classes(document: Node) -> dict[str, str]:
    """Path of each resource → its class; that of the client is `Root`."""
    used = {fold(class_name(key)) for key in schemas_of(document)}.union(map(fold, imported(RESOURCES) | KEYWORDS))
    used |= FILE_NAMES
    found = {"": ROOT}
    used |= variants(ROOT)
    for path in texts.resources(document):
        name = free_class(class_name(path), used)
        found[path] = name
        used |= variants(name)
    return found


def free_class(wanted: str, used: set[str]) -> str:
    """Return a name for a class whose variants are all free."""
    name, number = wanted, 1
    while variants(name) & used:
        name = f"{wanted}Resource{number if number > 1 else ''}"
        number += 1
    return name


def variants(name: str) -> set[str]:
    return {fold(f"{prefix}{name}") for prefix in PREFIXES}


def list_order(name: str) -> tuple[int, str]:
    """Sort key: common methods first, in the order of an object's life cycle."""
    usual = ["create", "retrieve", "update", "list", "delete"]
    return (usual.index(name) if name in usual else len(usual), name)

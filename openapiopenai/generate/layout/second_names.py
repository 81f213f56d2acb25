"""Further names of methods and resources: each must be free, and what it stands for must be there."""

from __future__ import annotations

from collections.abc import Iterator

from openapiopenai.generate.layout.operations import Method
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.faults import pointer
from openapiopenai.generate.openapi.names import method_path

KEY = "x-second-names"


def faults_of_second_names(document: Node, methods: list[Method], resources: list[str]) -> Iterator[str]:
    """Yield why second names cannot be used."""
    taken = {*resources, *document.get("x-helpers", {}), *(method.full_name for method in methods)}
    yield from _places(document.get(KEY, {}), resources, taken)
    yield from _names(methods, taken)


def _places(places: dict[str, str], resources: list[str], taken: set[str]) -> Iterator[str]:
    for second, own in places.items():
        for path in (own, second.rpartition(".")[0]):
            if path not in resources:
                yield f"{pointer((KEY, second))}: no resource is called `{path}`"
        yield from _free(second, method_path(f"{second}.x") == f"{second}.x", taken, (KEY, second))


def _names(methods: list[Method], taken: set[str]) -> Iterator[str]:
    for method in methods:
        for second in method.operation.get(KEY, ()):
            name = f"{method.resource}.{second}"
            place = ("paths", method.path, method.verb.lower(), KEY)
            yield from _free(name, method_path(name) == name, taken, place)


def _free(name: str, usable: bool, taken: set[str], place: tuple[str, ...]) -> Iterator[str]:
    if name in taken or not usable:
        yield f"{pointer(place)}: `{name}` is taken: choose another name"
    taken.add(name)

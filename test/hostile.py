"""Documents that try everything: values of wrong kinds at random places, and hostile text at every place."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 10**40, "", "x", "__class__", "a b", "null", [], [None], ["x"], [[]], {}, {"x": None},
    {"$ref": "#/components/schemas/Plant"}, {"$ref": "#/components/schemas/None"}, {"$ref": "#/paths"}, {"type": "null"},
    {"type": ["string", "null"]}, {"anyOf": []}, {"allOf": [{"$ref": "#/components/schemas/Event"}]}, {"enum": [{}]},
)  # fmt: skip
"""Values that a mutation puts in place of another."""


def places(node: Any, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the steps to every value of a document."""
    yield steps
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from places(value, (*steps, key))


def at(node: Any, steps: tuple[str | int, ...]) -> Any:
    """Return the value to which steps lead."""
    for step in steps:
        node = node[step]
    return node


def mutated(document: Any, source: random.Random) -> Any:
    """Return a copy of a document with one to three values changed, removed, renamed or taken from elsewhere."""
    result = copy.deepcopy(document)
    for _ in range(source.randint(1, 3)):
        steps = source.choice([each for each in places(result) if each])
        holder, key = at(result, steps[:-1]), steps[-1]
        match source.randrange(4):
            case 0:
                holder[key] = copy.deepcopy(source.choice(ODD))
            case 1:
                del holder[key]
            case 2 if isinstance(holder, dict):
                holder[str(source.choice(ODD))] = holder.pop(key)
            case _:
                holder[key] = copy.deepcopy(at(document, source.choice(list(places(document)))))
    return result

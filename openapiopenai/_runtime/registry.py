"""The operations of the API as data: what command lines and other tools are made from.

A file holds the operations of one resource at the top, such as `beta`, and is read when it is first needed. This module
imports neither models nor an HTTP library.
"""

from __future__ import annotations

import json
import os  # not pathlib and typing, which would take a command longer than the rest of it does to show its help
from collections.abc import Iterator, Mapping
from functools import cache

TYPE_CHECKING = False  # that of `typing`
if TYPE_CHECKING:
    from typing import Any

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "operations")
INDEX = "_index"
ROOT = "_root"
"""File of the operations that belong to no resource."""


def area_of(operation: str) -> str:
    """Return the file that an operation is in."""
    return operation.partition(".")[0] if "." in operation else ROOT


@cache
def read(name: str) -> dict[str, Any]:
    """Return the contents of a file; empty if there is none.

    `operations`: name → `method`, `path` and, where they say something, `about`, `parameters`, `body` (its kind),
    `response` and `event` (models, or kinds as in `Operation`), `stream` (argument and value that ask for one, or true
    for always), `text_stream`, `page`, `auth`, `poll` (method that waits for the result), `deprecated`.

    A parameter has `name`, `wire` if the API has another name for it, `in` if that is not the body, `kind` (JSON types,
    "file" or "any"), `required`, `null` if that is a value, `choices`, `most` (the greatest number), `items` (kinds of the
    elements), `values` (kinds of the values of a map), `item_choices`, `messages` if the elements are messages of a
    conversation, `file` if it is sent as a file, `type` if it has properties, and `about`.

    `types`: name → property → the same.

    The index has `title`, `client` (the class), `base_url` of APIs whose document names none, `resources` (path → text),
    and `conversations`: operations that stream the reply of a model to messages.
    """
    try:
        with open(os.path.join(FOLDER, f"{name}.json"), encoding="utf-8") as file:
            found: dict[str, Any] = json.load(file)
    except FileNotFoundError:
        return {}
    return found


class Registry(Mapping[str, "Mapping[str, Any]"]):
    """The operations by name: `Registry()["responses.create"]["path"]`. Nothing is read before it is asked for."""

    def __getitem__(self, name: str) -> Mapping[str, Any]:
        """Return an operation. Raises KeyError, with the nearest name, if there is none."""
        found: Mapping[str, Any] | None = read(area_of(name)).get("operations", {}).get(name)
        if found is None:
            from .json.spelling import did_you_mean, meant

            near = did_you_mean(meant(name, frozenset(self)))
            raise KeyError(f"{name}; {near}" if near else name)
        return found

    def __iter__(self) -> Iterator[str]:
        for name, kind in sorted(map(os.path.splitext, os.listdir(FOLDER))):
            if kind == ".json":
                yield from read(name).get("operations", {})

    def __len__(self) -> int:
        return sum(1 for _ in self)

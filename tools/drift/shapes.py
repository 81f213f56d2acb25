"""What both sides are brought into, so that they can be compared: operations, and the shapes of values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Object:
    """A class or schema with fields."""

    name: str
    """Of the component; of the class with its module."""
    fields: dict[str, Field]
    """By name on the wire."""
    origin: Any = None
    """The class or schema itself."""
    members: frozenset[str] = frozenset()
    """Public attributes that are no fields."""
    is_answer: bool = False
    """A class for answers, which says of a field that may be null that it may be absent."""

    def tag(self, name: str) -> frozenset[Any]:
        """The constants that a field allows; empty where it allows other values too."""
        if name not in self.fields:
            return frozenset()
        shape = self.fields[name].shape
        return shape.values if not (shape.kinds or shape.objects or shape.is_any) else frozenset()


@dataclass
class Shape:
    """All that a value may be. What it may be is never nested: a union in a union is one union."""

    kinds: set[str] = field(default_factory=set[str])
    """Of string, integer, number, boolean, file."""
    values: frozenset[Any] = frozenset()
    """Constants."""
    order: list[Any] = field(default_factory=list)
    """The constants as they are listed."""
    null: bool = False
    is_any: bool = False
    items: list[Shape] = field(default_factory=list)
    """Of arrays."""
    maps: list[Shape] = field(default_factory=list)
    """Values of maps."""
    objects: list[Object] = field(default_factory=list)
    name: str = ""
    """Of the union of the spec that this is."""

    @classmethod
    def of(cls, values: Iterable[Any]) -> Shape:
        """Of constants."""
        order = [*values]
        return cls(values=frozenset(order), order=order)

    def add(self, other: Shape) -> None:
        """Allow what the other allows too."""
        self.kinds |= other.kinds
        self.values |= other.values
        self.order += [value for value in other.order if value not in self.order]
        self.null |= other.null
        self.is_any |= other.is_any
        self.items += other.items
        self.maps += other.maps
        self.objects += [each for each in other.objects if all(each.name != mine.name for mine in self.objects)]

    def sorts(self) -> Iterator[str]:
        """What there is, in a word each; constants count as what they are."""
        kinds = set(self.kinds)
        for value in self.values:
            kinds.add({bool: "boolean", int: "integer", float: "number"}.get(type(value), "string"))
        if "number" in kinds:
            kinds.discard("integer")
        yield from sorted(kinds)
        yield from (
            word for word, there in (("array", self.items), ("map", self.maps), ("object", self.objects)) if there
        )


class Field:
    """A field or parameter; its shape is made when asked for, since shapes may contain themselves."""

    def __init__(self, make: Callable[[], Shape], required: bool, *, deprecated: bool = False) -> None:
        self._make = make
        self._shape: Shape | None = None
        self.required = required
        self.deprecated = deprecated

    @property
    def shape(self) -> Shape:
        if self._shape is None:
            self._shape = self._make()
        return self._shape


@dataclass
class Operation:
    """One call of the HTTP API."""

    name: str
    """Of the method: `chat.completions.create`."""
    verb: str
    path: str
    positional: tuple[str, ...]
    parameters: dict[str, Field]
    """In query and headers, as `query limit`."""
    body: Object | None
    answer: Shape
    """Of pages the item."""
    whole: Shape
    """The page itself, where the answer is an item of one."""
    event: Shape
    """Of a stream; allows nothing where there is none."""
    is_page: bool = False
    is_binary: bool = False
    media_types: tuple[str, ...] = ()
    """Of the body."""
    beta: str = ""
    """Value of the OpenAI-Beta header."""
    auth: str = ""
    deprecated: bool = False
    source: Any = None

    @property
    def label(self) -> str:
        return f"{self.verb} {self.path}"


@dataclass
class Surface:
    """All that one side has."""

    operations: dict[str, Operation]
    """By HTTP method and path, names of path parameters left out."""
    second_names: dict[str, str] = field(default_factory=dict)
    """Further methods for an operation that has one → the operation's own."""
    helpers: frozenset[str] = frozenset()
    """Methods that are more than one call."""
    unions: dict[str, Shape] = field(default_factory=dict)
    """Events of channels and webhooks, by a name that both sides know."""
    aliases: dict[frozenset[str], str] = field(default_factory=dict)
    """Names of the objects of a union → the union's."""
    class_modules: frozenset[str] = frozenset()
    """Last names of modules that define a class of their name; other classes in them serve that one."""


def key_of(verb: str, path: str) -> str:
    """What an operation has in common with the same one elsewhere."""
    return f"{verb} {re.sub(r'{[^}]*}', '{}', path)}"


def is_own(module: str, name: str) -> bool:
    """Whether a module is there for a type: `client_event` for `ClientEvent`."""
    return module.rpartition(".")[2].replace("_", "") == name.lower()

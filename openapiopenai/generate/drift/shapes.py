"""The common form in which both sides are compared: operations, objects and shapes of values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from openapiopenai.generate.openapi.values import type_of

SORTS: dict[type, str] = {bool: "boolean", int: "integer", float: "number"}
"""Type of a constant → kind of value; all others are strings."""


@dataclass
class Object:
    """A class or schema with fields."""

    name: str
    """Name of the component, or of the class including its module."""
    fields: dict[str, Field]
    """Fields by wire name."""
    origin: Any = None
    """The class or schema itself."""
    members: frozenset[str] = frozenset()
    """Public attributes that are not fields."""
    is_response: bool = False
    """Whether this is a response class, in which the SDK declares fields that may be absent as nullable."""

    def tag(self, name: str) -> frozenset[Any]:
        """Return the constants a field allows; empty if it allows other values too."""
        if name not in self.fields:
            return frozenset()
        shape = self.fields[name].shape
        return shape.values if not (shape.kinds or shape.objects or shape.is_any) else frozenset()


@dataclass
class Shape:
    """Everything a value may be. Always flat: a union within a union is one union."""

    kinds: set[str] = field(default_factory=set[str])
    """Any of string, integer, number, boolean and file."""
    values: frozenset[Any] = frozenset()
    """Allowed constants."""
    order: list[Any] = field(default_factory=list[Any])
    """The constants in their original order."""
    null: bool = False
    is_any: bool = False
    items: list[Shape] = field(default_factory=lambda: [])
    """Shapes of array items."""
    maps: list[Shape] = field(default_factory=lambda: [])
    """Shapes of map values."""
    objects: list[Object] = field(default_factory=lambda: [])
    name: str = ""
    """Name of the union in the spec, if this is one."""

    @classmethod
    def of(cls, values: Iterable[Any]) -> Shape:
        """Create a shape from constants."""
        order = [*values]
        return cls(values=frozenset(order), order=order)

    def add(self, other: Shape) -> None:
        """Also allow what another shape allows."""
        self.kinds |= other.kinds
        self.values |= other.values
        self.order += [value for value in other.order if value not in self.order]
        self.null |= other.null
        self.is_any |= other.is_any
        self.items += other.items
        self.maps += other.maps
        self.objects += [each for each in other.objects if all(each.name != mine.name for mine in self.objects)]

    def sorts(self) -> Iterator[str]:
        """Yield the kinds of values, with constants reduced to their kinds."""
        kinds = set(self.kinds)
        for value in self.values:
            kinds.add(SORTS.get(type_of(value), "string"))
        if "number" in kinds:
            kinds.discard("integer")
        yield from sorted(kinds)
        yield from (
            word for word, there in (("array", self.items), ("map", self.maps), ("object", self.objects)) if there
        )


class Field:
    """A field or parameter; its shape is built on demand, since shapes may be recursive."""

    def __init__(
        self, make: Callable[[], Shape], required: bool, *, deprecated: bool = False, ours_only: bool = False
    ) -> None:
        self._make = make
        self._shape: Shape | None = None
        self.required = required
        self.deprecated = deprecated
        self.ours_only = ours_only
        """Whether the owner of the spec added it, so that the SDK need not have it."""

    @property
    def shape(self) -> Shape:
        if self._shape is None:
            self._shape = self._make()
        return self._shape


@dataclass
class Operation:
    """One operation of the HTTP API."""

    name: str
    """Name of the method, such as `chat.completions.create`."""
    verb: str
    path: str
    positional: tuple[str, ...]
    parameters: dict[str, Field]
    """Query and header parameters, with keys such as `query limit`."""
    body: Object | None
    response: Shape
    """Response; for a page, its items."""
    whole: Shape
    """The complete response; for a page, the page itself. Filled for the spec only."""
    event: Shape
    """Events of a stream; empty if the operation does not stream."""
    is_page: bool = False
    is_binary: bool = False
    media_types: tuple[str, ...] = ()
    """Media types of the body."""
    beta: str = ""
    """Value of the `OpenAI-Beta` header."""
    auth: str = ""
    deprecated: bool = False
    arguments: tuple[str, ...] = ()
    """Names of all arguments that are sent. Filled for the SDK only."""
    source: Any = None

    @property
    def label(self) -> str:
        return f"{self.verb} {self.path}"


@dataclass
class Surface:
    """The complete API surface of one side."""

    operations: dict[str, Operation]
    """Operations by HTTP method and path, without the names of path parameters."""
    second_names: dict[str, str] = field(default_factory=dict[str, str])
    """Additional method names → the primary name of the same operation."""
    helpers: frozenset[str] = frozenset()
    """Methods that are not a single call."""
    unions: dict[str, Shape] = field(default_factory=dict[str, Shape])
    """Events of channels and webhooks, by name."""
    aliases: dict[frozenset[str], str] = field(default_factory=dict[frozenset[str], str])
    """Names of the objects of a union → name of the union."""
    class_modules: frozenset[str] = frozenset()
    """Last name parts of modules named after a class they define; other classes in them only support that class."""
    methods: dict[str, Operation] = field(default_factory=dict[str, Operation])
    """Operations by name of the method, including additional names. Filled for the SDK only."""


def key_of(verb: str, path: str) -> str:
    """Return a key that identifies an operation on both sides."""
    return f"{verb} {re.sub(r'{[^}]*}', '{}', path)}"


def is_own(module: str, name: str) -> bool:
    """Whether a module is named after a type, as `client_event` is after `ClientEvent`."""
    return module.rpartition(".")[2].replace("_", "") == name.lower()

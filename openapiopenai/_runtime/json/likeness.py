"""Recognizes the variant of a union by its properties, for objects whose discriminator does not tell.

Used only for objects that no variant claims, so it costs nothing where servers send discriminators.
"""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, get_args, get_origin

from .salvage import plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .model import BaseModel


class Shape(NamedTuple):
    """What distinguishes the objects of a model."""

    model: type[BaseModel]
    known: frozenset[str]
    """Properties."""
    required: frozenset[str]
    """Required properties."""
    closed: dict[str, frozenset[Any]]
    """Property with a closed set of values → these values."""

    def allows(self, value: dict[str, Any], tag: str) -> bool:
        """Whether no property but the discriminator contradicts this model."""
        return all(
            name == tag or name not in value or value[name] is None or _is_one_of(value[name], values)
            for name, values in self.closed.items()
        )


@cache
def shape(model: type[BaseModel]) -> Shape:
    """Return the shape of a model."""
    facts = plan(model)
    annotations = {wire_name: model.__pydantic_fields__[name].annotation for wire_name, name in facts.names.items()}
    closed = {wire_name: values for wire_name, each in annotations.items() if (values := _values(each))}
    return Shape(model, frozenset(facts.names), facts.required, closed)


def _values(annotation: Any) -> frozenset[Any]:
    """Return the closed set of values of a constant or an enum, optional or not; empty for other types."""
    if get_origin(annotation) in (Union, UnionType):
        annotation, *others = (each for each in get_args(annotation) if each is not NoneType)
        if others:
            return frozenset()
    return frozenset(get_args(annotation)) if get_origin(annotation) is Literal else frozenset()


def agreement(model: type[BaseModel], value: dict[str, Any], tag: str) -> int:
    """Count what speaks for a model: that an object has all properties it requires, and none that it does not know."""
    required, known = shape(model).required, shape(model).known
    return (required <= value.keys() | {tag}) + (value.keys() - {tag} <= known)


CLEAR = 2
"""Points by which a model must be ahead of all others if an object lacks some of its required properties."""


def likest(
    models: Iterable[type[BaseModel]], value: dict[str, Any], tag: str, *, only_whole: bool = False
) -> type[BaseModel] | None:
    """Return the model that an object without a discriminator is clearly likest to; None if there is none.

    A property that a model knows counts two points, one that it requires and the object lacks takes one off. The best
    model must be ahead of all others, and clearly so if the object lacks something; with `only_whole`, it must lack nothing.
    """
    names = value.keys() - {tag}
    scores: list[tuple[int, bool, type[BaseModel]]] = []
    for each in map(shape, models):
        known, missing = len(each.known & names), len(each.required - names - {tag})
        if known and known >= missing and each.allows(value, tag):
            scores.append((2 * known - missing, not missing, each.model))
    if not scores:
        return None
    points, is_whole, model = max(scores, key=lambda score: score[:2])
    rival = max(
        ((other[0], is_whole and other[1]) for other in scores if other[2] is not model), default=(-CLEAR, False)
    )
    return (
        model if (points, is_whole) > rival and (is_whole or (points - rival[0] >= CLEAR and not only_whole)) else None
    )


def unmistakable(models: Sequence[type[BaseModel]], value: dict[str, Any], tag: str) -> type[BaseModel] | None:
    """Return the model that an object must be of although its discriminator is unknown; None if there is none.

    A new discriminator usually names a new kind of object, which may resemble a known one. It is overruled only by a
    required property that no other variant has, such as `function`, with all other required properties and none that
    is unknown.
    """
    names = value.keys() - {tag}
    shapes = [shape(model) for model in models]
    for each in shapes:
        if each.required - {tag} <= names <= each.known and each.allows(value, tag):
            others = frozenset[str]().union(*(other.known for other in shapes if other is not each))
            if each.required - others:
                return each.model
    return None


def _is_one_of(value: Any, values: frozenset[Any]) -> bool:
    return isinstance(value, (str, int)) and value in values

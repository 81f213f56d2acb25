"""Compares two API surfaces: which objects correspond, and what either side lacks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial
from typing import Any

from openapiopenai.generate.openapi.values import is_node

from .shapes import Field, Object, Operation, Shape, Surface

TAGS = ("type", "object", "role", "event")
"""Fields whose constants distinguish objects."""


@dataclass(frozen=True, order=True)
class Difference:
    """One difference between the two sides."""

    where: str
    """Method, or schema and field, of the spec; of the SDK if the spec lacks it."""
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class Comparison:
    """Correspondences and differences between the spec (`ours`) and the SDK (`theirs`)."""

    def __init__(self, ours: Surface, theirs: Surface, unions: dict[str, str]) -> None:
        self.ours = ours
        self.theirs = theirs
        self.unions = unions
        """Event union of the SDK → event union of the spec, if the names differ."""
        self.objects: dict[str, Object] = {}
        """Objects of the spec, by name."""
        self.pairs: dict[str, dict[str, Object]] = defaultdict(dict)
        """Object of the spec → its counterparts in the SDK, by name."""
        self.same_unions: dict[frozenset[str], Counter[str]] = defaultdict(Counter)
        """Names of the objects of a union of the SDK → unions of the spec that occur in the same places."""
        self._pair_everything()

    # --- correspondences ---

    def common(self) -> Iterator[tuple[Operation, Operation]]:
        for key, ours in self.ours.operations.items():
            if key in self.theirs.operations:
                yield ours, self.theirs.operations[key]

    def common_unions(self) -> Iterator[tuple[str, Shape, Shape]]:
        for name, theirs in self.theirs.unions.items():
            mine = self.union_name(name)
            if mine in self.ours.unions:
                yield mine, self.ours.unions[mine], theirs

    def union_name(self, theirs: str) -> str:
        """Return the name in the spec of an event union of the SDK."""
        return self.unions.get(theirs, theirs.rpartition(".")[2])

    def counterparts(self) -> dict[str, str]:
        """Object of the SDK → object of the spec; among several, the one with the most similar name."""
        found: dict[str, list[str]] = defaultdict(list)
        for mine, others in self.pairs.items():
            for other in others:
                found[other].append(mine)
        return {
            other: max(mine, key=lambda name: SequenceMatcher(None, name, other.rpartition(".")[2]).ratio())
            for other, mine in found.items()
        }

    def _pair_everything(self) -> None:
        for ours, theirs in self.common():
            for name, field in ours.parameters.items():
                if name in theirs.parameters:
                    self._pair_shapes(field.shape, theirs.parameters[name].shape)
            if ours.body and theirs.body:
                self._pair(ours.body, theirs.body)
            self._pair_shapes(response_of(ours, theirs), theirs.response)
            self._pair_shapes(ours.event, theirs.event)
        for _, ours_, theirs_ in self.common_unions():
            self._pair_shapes(ours_, theirs_)

    def _pair(self, ours: Object, theirs: Object) -> None:
        waiting = [(ours, theirs)]
        while waiting:
            mine, other = waiting.pop()
            self.objects[mine.name] = mine
            if other.name in self.pairs[mine.name]:
                continue
            self.pairs[mine.name][other.name] = other
            for wire, field in mine.fields.items():
                if wire in other.fields:
                    self._note_unions(field.shape, other.fields[wire].shape)
                    waiting += same_objects(field.shape, other.fields[wire].shape)

    def _note_unions(self, ours: Shape, theirs: Shape) -> None:
        if ours.name and len(theirs.objects) > 1:
            self.same_unions[frozenset(each.name for each in theirs.objects)][ours.name] += 1
        for mine, other in ((ours.items, theirs.items), (ours.maps, theirs.maps)):
            if len(mine) == len(other) == 1:
                self._note_unions(mine[0], other[0])

    def _pair_shapes(self, ours: Shape, theirs: Shape) -> None:
        self._note_unions(ours, theirs)
        for mine, other in same_objects(ours, theirs):
            self._pair(mine, other)

    # --- differences ---

    def differences(self) -> list[Difference]:
        found = {*self._operations(), *self._objects(), *self._unions()}
        return sorted(found)

    def _operations(self) -> Iterator[Difference]:
        for key in self.ours.operations.keys() - self.theirs.operations.keys():
            each = self.ours.operations[key]
            yield Difference(each.name, f"the SDK lacks {each.label}")
        for key in self.theirs.operations.keys() - self.ours.operations.keys():
            each = self.theirs.operations[key]
            yield Difference(each.name, f"the spec lacks {each.label}")
        for ours, theirs in self.common():
            yield from self._operation(ours, theirs)
        for name in self.theirs.second_names.keys() - self.ours.second_names.keys():
            yield Difference(name, f"the spec lacks this second name of {self.theirs.second_names[name]}")
        for name in self.ours.second_names.keys() - self.theirs.second_names.keys():
            yield Difference(name, f"the SDK lacks this second name of {self.ours.second_names[name]}")

    def _operation(self, ours: Operation, theirs: Operation) -> Iterator[Difference]:
        name = ours.name
        facts: tuple[tuple[str, Any, Any], ...] = (
            ("method", name, theirs.name),
            ("positional arguments", ours.positional, theirs.positional),
            ("OpenAI-Beta", ours.beta, theirs.beta),
            ("authorisation", ours.auth, theirs.auth),
            ("pages", ours.is_page, theirs.is_page),
            ("binary response", ours.is_binary, theirs.is_binary),
            ("deprecated", ours.deprecated, theirs.deprecated),
            ("stream", has_any(ours.event), has_any(theirs.event)),
            ("response", has_any(ours.response) or ours.is_binary, has_any(theirs.response) or theirs.is_binary),
        )
        for word, mine, other in facts:
            if mine != other:
                yield Difference(name, f"{word}: {mine!r} in the spec, {other!r} in the SDK")
        yield from fields(name, Object("", ours.parameters), [Object("", theirs.parameters)], "parameter")
        if not theirs.is_binary:
            yield from shapes(f"{name} response", response_of(ours, theirs), theirs.response, exact_null=False)
        yield from shapes(f"{name} event", ours.event, theirs.event, exact_null=False)
        if {*ours.media_types}.isdisjoint(theirs.media_types) and (ours.media_types or theirs.media_types):
            sides = (" or ".join(each.media_types) or "none" for each in (ours, theirs))
            yield Difference(name, "body: {} in the spec, {} in the SDK".format(*sides))

    def _objects(self) -> Iterator[Difference]:
        for name, others in self.pairs.items():
            yield from fields(name, self.objects[name], [*others.values()])
            for member in sorted({m for each in others.values() for m in each.members} - self.objects[name].members):
                if member not in self.objects[name].fields:
                    yield Difference(name, f"the spec lacks the member {member}, which is no field")

    def _unions(self) -> Iterator[Difference]:
        seen = set[str]()
        for name, ours, theirs in self.common_unions():
            seen.add(name)
            yield from shapes(name, ours, theirs, exact_null=False)
        for name in self.ours.unions.keys() - seen:
            yield Difference(name, "the SDK lacks this union of events")
        known = {self.union_name(name): name for name in self.theirs.unions}
        for name in known.keys() - self.ours.unions.keys():
            yield Difference(known[name], "the spec lacks this union of events")


def is_ours(schema: Any) -> bool:
    """Whether the owner of the spec added a schema or property: what servers send and no document says."""
    return is_node(schema) and schema.get("x-origin") in ("own", "servers")


def response_of(ours: Operation, theirs: Operation) -> Shape:
    """Return the response to compare with that of the SDK: page items only if the SDK returns a page as well."""
    return ours.response if theirs.is_page else ours.whole


def has_any(shape: Shape) -> bool:
    return shape.is_any or any(True for _ in shape.sorts())


def fields(name: str, ours: Object, others: list[Object], word: str = "field") -> Iterator[Difference]:
    """Compare the fields of an object of the spec with those of all its counterparts in the SDK."""
    for wire in dict.fromkeys(wire for each in others for wire in each.fields):
        if wire not in ours.fields:
            yield Difference(f"{name}.{wire}", f"the spec lacks this {word}")
    for wire, field in ours.fields.items():
        theirs = [(each.fields[wire], each.is_response) for each in others if wire in each.fields]
        here = f"{name}.{wire}"
        if not theirs and field.ours_only:
            continue
        if not theirs:
            yield Difference(here, f"the SDK lacks this {word}")
            continue
        shape = merged([each.shape for each, _ in theirs])
        told = [each for each, is_response in theirs if not (is_response and each.shape.null and not each.required)]
        if field.required and told and not any(each.required for each in told):
            yield Difference(here, "required in the spec, not in the SDK")
        if not field.required and len(theirs) == len(others) and all(each.required for each, _ in theirs):
            yield Difference(here, "required in the SDK, not in the spec")
        yield from shapes(here, field.shape, shape, exact_null=len(told) == len(theirs))


def _merged_shape(fields: list[Field]) -> Shape:
    return merged([each.shape for each in fields])


def fields_of(others: list[Object]) -> dict[str, Field]:
    """Return the union of the fields of several objects; a field is required if all of them require it."""
    found: dict[str, Field] = {}
    for wire in dict.fromkeys(wire for each in others for wire in each.fields):
        mine = [each.fields[wire] for each in others if wire in each.fields]
        required = len(mine) == len(others) and all(each.required for each in mine)
        found[wire] = Field(partial(_merged_shape, mine), required)
    return found


def shapes(where: str, ours: Shape, theirs: Shape, *, exact_null: bool) -> Iterator[Difference]:
    """Compare what a place allows on both sides; objects are matched by their constants and fields."""
    if ours.null != theirs.null and (exact_null or ours.null):
        side = "spec" if ours.null else "SDK"
        yield Difference(where, f"may be null in the {side} only")
    if ours.is_any or theirs.is_any:
        if ours.is_any != theirs.is_any:
            yield Difference(where, f"anything in the {'spec' if ours.is_any else 'SDK'} only")
        return
    mine, other = set(ours.sorts()), set(theirs.sorts())
    if mine != other:
        yield Difference(where, f"{words(mine)} in the spec, {words(other)} in the SDK")
    if ours.values or theirs.values:
        yield from values(where, ours, theirs)
    if ours.items and theirs.items:
        yield from shapes(f"{where}[]", merged(ours.items), merged(theirs.items), exact_null=True)
    if ours.maps and theirs.maps:
        yield from shapes(f"{where}{{}}", merged(ours.maps), merged(theirs.maps), exact_null=True)
    if ours.objects and theirs.objects:
        pairs = list(match(ours.objects, theirs.objects))
        for each in theirs.objects:
            if all(each is not there for _, there in pairs):
                yield Difference(where, f"the spec lacks the variant {each.name}")
        for each in ours.objects:
            if all(each is not here for here, _ in pairs) and not is_ours(each.origin):
                yield Difference(where, f"the SDK lacks the variant {each.name}")


def values(where: str, ours: Shape, theirs: Shape) -> Iterator[Difference]:
    if not ours.values and ours.kinds:
        yield Difference(where, f"any {words(ours.kinds)} in the spec, known values in the SDK")
        return
    if not theirs.values and theirs.kinds:
        return  # the SDK is less specific
    for value in sorted(theirs.values - ours.values, key=str):
        yield Difference(where, f"the spec lacks the value {value!r}")
    for value in sorted(ours.values - theirs.values, key=str):
        yield Difference(where, f"the SDK lacks the value {value!r}")


def words(kinds: Iterable[str]) -> str:
    return " or ".join(sorted(kinds)) or "nothing"


def merged(shapes: list[Shape]) -> Shape:
    found = Shape()
    for each in shapes:
        found.add(each)
    return found


# --- matching of objects ---


def same_objects(ours: Shape, theirs: Shape) -> list[tuple[Object, Object]]:
    """Return pairs of objects that correspond, at any depth of arrays and maps."""
    found = list(match(ours.objects, theirs.objects))
    for mine, other in ((ours.items, theirs.items), (ours.maps, theirs.maps)):
        if mine and other:
            found += same_objects(merged(mine), merged(other))
    return found


def match(ours: list[Object], theirs: list[Object]) -> Iterator[tuple[Object, Object]]:
    """Yield each object with its best counterpart, starting from either side."""
    if len(ours) == 1 and len(theirs) == 1:
        yield ours[0], theirs[0]
        return
    pairs: dict[tuple[str, str], tuple[Object, Object]] = {}
    for each in theirs:
        if best := nearest(each, ours):
            pairs[best.name, each.name] = (best, each)
    for each in ours:
        if all(name != each.name for name, _ in pairs) and (best := nearest(each, theirs)):
            pairs[each.name, best.name] = (each, best)
    yield from pairs.values()


def nearest(one: Object, others: list[Object]) -> Object | None:
    """Return the most similar object, among those whose constants do not contradict; None if none is similar enough."""
    scored = [(likeness(one, each), each) for each in others]
    best = max(scored, key=lambda entry: entry[0], default=(0.0, None))
    return best[1] if best[0] >= 0.3 else None


def likeness(one: Object, other: Object) -> float:
    """Similarity: 0 if constants contradict, else the share of common fields, plus 1 for each of `TAGS` that agrees."""
    agree = 0
    for name in one.fields.keys() & other.fields.keys():
        mine, its = one.tag(name), other.tag(name)
        if mine and its and (name in TAGS or len(mine) == 1 or len(its) == 1):
            if not mine & its:
                return 0.0
            agree += name in TAGS
    both = one.fields.keys() & other.fields.keys()
    either = one.fields.keys() | other.fields.keys()
    return agree + (len(both) / len(either) if either else 0.5)

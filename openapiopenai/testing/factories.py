"""Objects for tests: valid values of every model, made from the examples of the document.

response = make(Response, output_text="Hi", usage={"output_tokens": 7})
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from .._runtime.json.values import copied, is_list, is_node
from ..profile import PROFILE
from .checking import Checker
from .coherence import coherent
from .document import Document, MockError, Schema, own_document

if TYPE_CHECKING:
    from .._runtime.json.model import BaseModel

    M = TypeVar("M", bound=BaseModel)

__all__ = ["Factory", "make"]

Json = Any
IDENTIFIER = re.compile(r"(.*?[_-]|)([0-9a-f]{8,}|[0-9A-Za-z]{16,})")
"""The parts of an ID: what it is one of, and what tells it from others."""


class Factory:
    """Makes objects: each with an ID of its own, the same ones for the same `seed`."""

    def __init__(self, seed: int = 0, checker: Checker | None = None) -> None:
        self.random = Random(seed)
        self.checker = checker or own_checker()
        self.document: Document = self.checker.document

    def make(self, model: type[M], /, **fields: Any) -> M:
        """Return a valid object of a model, with these fields; all others are as in the examples of the document.

        - `fields`: by their names in Python or on the wire. What a dict lacks is filled in, also in lists: of an object
          that the example has, with the rest of it; of any other, with what its schema requires. Totals follow.

        Raises MockError, naming the place, for a field that does not exist and for a value that is not valid.
        """
        value = self.value(model.__name__, fields)
        if is_node(value) and isinstance(value.get("id"), str) and "id" not in fields:
            value["id"] = self.fresh(value["id"])
        return model.from_dict(value, on_mismatch="raise")

    def value(self, name: str, fields: dict[str, Any]) -> Json:
        """Return what `make` makes of the component of a name, as JSON values."""
        key = self.document.key_of(name)
        schema = self.document.schemas[key]
        example = self.document.example(schema)
        made = Making(self.document, shortcuts().get(key, {})).filled(schema, fields, example) if fields else example
        if faults := self.checker.faults({"$ref": f"#/components/schemas/{key}"}, made, name):
            raise MockError("; ".join(faults))
        return made

    def fresh(self, identifier: str) -> str:
        """Return an ID of the same form as another."""
        try:
            return str(UUID(identifier) and UUID(int=self.random.getrandbits(128), version=4))
        except ValueError:
            parts = IDENTIFIER.fullmatch(identifier)
            if not parts:
                return identifier
            return parts[1] + "".join(self.random.choices("0123456789abcdef", k=len(parts[2])))


class Making:
    """Fills in what given fields lack."""

    def __init__(self, document: Document, short: Any = ()) -> None:
        self.document = document
        self.short: dict[str, Any] = dict(short)
        """Members that are no fields → function that turns their value into fields."""

    def filled(self, schema: Schema, given: Json, base: Json = None) -> Json:
        """Return a value with what it lacks from `base`, or else from the example of its schema."""
        if hasattr(given, "to_dict"):
            return given.to_dict()
        schema = self.document.resolved(schema)
        if is_node(given):
            fields: dict[str, Json] = given
            return self._object(schema, fields, base)
        if is_list(given):
            return [self.filled(self._array(schema), each) for each in given]
        return given

    def _object(self, schema: Schema, given: dict[str, Json], base: Json) -> Json:
        if "anyOf" in schema:
            arm, is_same = self._variant(schema, given, base)
            return self._object(arm, given, base if is_same else None) if arm else given
        properties: dict[str, Schema] = schema.get("properties", {})
        if not properties:
            more = schema.get("additionalProperties")
            return {key: self.filled(more, each) for key, each in given.items()} if is_node(more) else given
        example = base if is_node(base) else self._required(schema)
        wires = {each.get("x-python-name", wire): wire for wire, each in properties.items()}
        value: dict[str, Json] = copied(example)
        fixed: dict[str, Json] = {}
        for name, each in given.items():
            if name in self.short and name not in wires:
                fixed |= self.short[name](value, each)
                continue
            wire = wires.get(name, name)
            fixed[wire] = self.filled(properties.get(wire, {}), each, value.get(wire))
        return coherent(value | fixed) | fixed

    def _required(self, schema: Schema) -> Schema:
        example = self.document.example(schema)
        needed = [
            *schema.get("required", ()),
            *(name for name, each in schema["properties"].items() if "const" in each),
        ]
        return {name: example[name] for name in example if name in needed} if is_node(example) else {}

    def _variant(self, schema: Schema, given: dict[str, Json], base: Json) -> tuple[Schema | None, bool]:
        """Return the variant that an object is meant to be, and whether `base` is one of the same."""
        tags = schema.get("discriminator", {})
        mapping: dict[str, str] = tags.get("mapping", {})
        name: str = tags.get("propertyName", "")
        tag = given.get(name) or (base.get(name) if is_node(base) else None)
        if isinstance(tag, str) and tag in mapping:
            return self.document.resolved({"$ref": mapping[tag]}), is_node(base) and base.get(name) == tag
        arms = [self.document.resolved(arm) for arm in schema["anyOf"]]
        objects = [arm for arm in arms if "properties" in arm or "anyOf" in arm or arm.get("type") == "object"]
        fitting = [arm for arm in objects if given.keys() <= arm.get("properties", given).keys()]
        return next(iter(fitting or objects), None), len(objects) == 1

    def _array(self, schema: Schema) -> Schema:
        """Return the schema of the items of an array, which may be a variant of a union."""
        arms = [self.document.resolved(arm) for arm in schema.get("anyOf", [schema])]
        found: list[Schema] = [arm["items"] for arm in arms if "items" in arm]
        return found[0] if found else {}


@cache
def shortcuts() -> dict[str, dict[str, Any]]:
    """Component → member that is no field → function that turns its value into fields."""
    return import_module(PROFILE.mocks).SHORTCUTS if PROFILE.mocks else {}


@cache
def own_checker() -> Checker:
    return Checker(own_document())


def make(model: type[M], /, **fields: Any) -> M:
    """Return a valid object of a model, the same each time; see `Factory.make`.

    `make(Response, output_text="Hi", id="resp_1")`
    """
    return model.from_dict(own_factory().value(model.__name__, fields), on_mismatch="raise")


@cache
def own_factory() -> Factory:
    return Factory()

"""Whether values are valid against the schemas of a document, and where they are not, in words that name the place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .document import Document, MockError, Schema, nearest, target_of

__all__ = ["Checker"]

Json = Any
KINDS: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    dict: "object",
    list: "array",
    type(None): "null",
}
LONGEST = 60
"""Characters of a value that an error shows."""
MOST_VALUES = 12
"""Values of an enum that an error shows."""


class Checker:
    """Validates values; unions with a discriminator only against the variant that it selects."""

    def __init__(self, document: Document, is_strict: bool = True) -> None:
        """`is_strict`: properties that an object does not declare are errors. Raises MockError without `jsonschema`."""
        try:
            from . import validity
        except ImportError as error:
            package = __name__.partition(".")[0]
            raise MockError(f"the mock server needs jsonschema: pip install '{package}[testing]'") from error
        self.document = document
        self.is_strict = is_strict
        self._validity = validity
        self._validator = validity.validator(document.facts, is_strict)

    def faults(self, schema: Schema, value: Json, place: str = "") -> list[str]:
        """Return what is wrong with a value, each with its place: `body.input[0].content: missing`."""
        errors = self._validator.evolve(schema=schema).iter_errors(value)
        return [*dict.fromkeys(line for error in errors for line in self._lines(error, place))]

    def is_valid(self, schema: Schema, value: Json) -> bool:
        return bool(self._validator.evolve(schema=schema).is_valid(value))

    def _lines(self, error: Any, place: str) -> Iterator[str]:
        here = at(place, error.relative_path)
        if error.validator == "anyOf":
            yield from self._union(error, here)
        elif error.validator == "required":
            missing = next(name for name in error.validator_value if error.message.startswith(repr(name)))
            yield f"{at(here, [missing])}: missing"
        else:
            yield f"{here}: {self._what(error)}" if here else self._what(error)

    def _union(self, error: Any, place: str) -> Iterator[str]:
        """Yield what is wrong with the value of a union, as seen by the variant that it comes nearest to."""
        arms: dict[int, list[Any]] = {}
        for each in error.context or ():
            arms.setdefault(each.relative_schema_path[0], []).append(each)
        near = [each for each in arms.values() if not any(map(is_other_kind, each))]
        if not near:
            kinds = [*dict.fromkeys(kind for arm in error.validator_value for kind in self.kinds(arm))]
            yield f"{place}: expected {' or '.join(kinds)}, got {kind_of_value(error.instance)}"
            return
        found = min(near, key=lambda each: (-max(map(depth, each)), len(each)))
        for each in found:
            yield from self._lines(each, place)

    def kinds(self, schema: Schema) -> Iterator[str]:
        """Yield the kinds of values that a schema allows."""
        schema = self.document.resolved(schema)
        for arm in schema.get("anyOf", ()):
            yield from self.kinds(arm)
        kind = schema.get("type", ())
        yield from [kind] if isinstance(kind, str) else kind
        if "const" in schema:
            yield shown(schema["const"])

    def _what(self, error: Any) -> str:
        value, wanted = error.instance, error.validator_value
        match error.validator:
            case "type":
                kinds = [wanted] if isinstance(wanted, str) else wanted
                return f"expected {' or '.join(kinds)}, got {kind_of_value(value)}"
            case "enum" | self._validity.TAG:
                listed = ", ".join(map(shown, wanted[:MOST_VALUES])) + (", …" if len(wanted) > MOST_VALUES else "")
                near = (
                    nearest(value, [each for each in wanted if isinstance(each, str)]) if isinstance(value, str) else ""
                )
                return f"expected one of {listed}, got {shown(value)}{near}"
            case "const":
                return f"expected {shown(wanted)}, got {shown(value)}"
            case self._validity.UNKNOWN:
                return f"unknown property{nearest(wanted, error.schema.get('properties', {}))}"
            case "format":
                return f"expected a {wanted}, got {shown(value)}"
            case _:
                return str(error.message)[:200]


def is_other_kind(error: Any) -> bool:
    """Whether a value is of another kind than a variant of a union."""
    return not error.relative_path and error.validator in ("type", "const")


def depth(error: Any) -> int:
    """Return how deep in a value an error is; another constant says that another variant is meant."""
    inner = max((depth(each) for each in error.context or ()), default=0)
    return -1 if error.validator == "const" else len(error.relative_path) + inner


def at(place: str, steps: Iterable[str | int]) -> str:
    """Return a place within a value: `body.input[0].content`."""
    for step in steps:
        place += f"[{step}]" if isinstance(step, int) else f".{step}" if place else step
    return place


def kind_of_value(value: Json) -> str:
    return next((name for kind, name in KINDS.items() if type(value) is kind), "value of another kind")


def shown(value: Json) -> str:
    text = repr(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def component_of(schema: Schema) -> str:
    """Return the component that a schema refers to, ignoring null; empty if it is not a reference."""
    if "$ref" in schema:
        return target_of(schema)
    arms = [arm for arm in schema.get("anyOf", ()) if arm.get("type") != "null"]
    return target_of(arms[0]) if len(arms) == 1 and "$ref" in arms[0] else ""

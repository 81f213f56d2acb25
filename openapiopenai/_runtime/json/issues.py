"""Finds where decoded models differ from their schema.

A model that decoded without mismatches can only lack required properties. For a salvaged one, every value is compared
with the core schema of its field, so that each mismatch is named once, at its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from typing import Any, TypeAlias

from pydantic import ValidationError
from pydantic_core import SchemaError, SchemaValidator

from .decoder import UNION, tolerant
from .errors import DecodeIssue
from .model import BaseModel
from .nesting import Path, steps_of
from .outline import FURTHER
from .salvage import describe, is_salvaged, plan, whole_of
from .types import SCALARS, Array, Object

MOST_ISSUES = 100
"""Maximum number of issues that are listed; one more says how many others there are."""

Found: TypeAlias = "Iterator[tuple[Path, str]]"
Explain: TypeAlias = Callable[[Any, Path], Found]
"""Yields the mismatches in a value, given its path."""

ANY: dict[str, Any] = {"type": "any"}
PREFIX = "Input should be "


def issues(value: Any) -> tuple[DecodeIssue, ...]:
    """Return the deviations of a decoded model from its schema, or of the models in a list or dict."""
    found = every(value)
    listed = tuple(DecodeIssue(steps_of(path), expected) for path, expected in islice(found, MOST_ISSUES))
    if more := sum(1 for _ in found):
        return (*listed, DecodeIssue((), f"{more:,} more mismatches"))
    return listed or (_unexplained(value) if isinstance(value, BaseModel) and is_salvaged(value) else ())


def every(whole: Any) -> Found:
    """Yield all deviations of the models in a value, which may be one itself."""
    todo: list[tuple[Any, Path]] = [(whole, None)]
    while todo:
        value, path = todo.pop()
        inner: list[tuple[Any, Path]] = []
        if isinstance(value, BaseModel):
            yield from _own(value, path)
            held = value.__dict__
            wires = plan(type(value)).names.items()
            inner = [(held[name], (path, wire)) for wire, name in wires if type(held.get(name)) not in SCALARS]
            if plan(type(value)).further:
                inner += [(each, (path, wire)) for wire, each in (value.__pydantic_extra__ or {}).items()]
        elif type(value) is Array:
            if not {*map(type, value)} <= SCALARS:
                inner = [(item, (path, at)) for at, item in enumerate(value)]
        elif type(value) is Object:
            inner = [(item, (path, key)) for key, item in value.items()]
        todo += reversed(inner)


def _own(model: BaseModel, path: Path) -> Found:
    """Yield the deviations of a model, without those of the models in it."""
    if kept := whole_of(model):
        kind = kept.value.__class__
        yield path, "expected less nesting" if kind is Object else f"expected a JSON object, got {kind.__name__}"
        return
    held, are_set = model.__dict__, model.__pydantic_fields_set__
    names, _, required, tolerated, *_ = plan(type(model))
    explained = explanations(type(model)) if is_salvaged(model) else None
    for wire, name in names.items():
        if name not in are_set:
            if wire in required and wire not in tolerated:
                yield (path, wire), "Field required"
        elif explained:
            yield from explained[wire](held.get(name), (path, wire))
    if explained and (further := explained.get(FURTHER)):
        for wire, value in (model.__pydantic_extra__ or {}).items():
            yield from further(value, (path, wire))


def _unexplained(model: BaseModel) -> tuple[DecodeIssue, ...]:
    """Return what the validator says of a salvaged model in which each value is right: its own rules are broken."""
    data = model.to_dict()
    try:
        type(model).__decoder__.validate_python(data)
    except ValidationError as error:
        return describe(error, data)
    return ()


# --- what is wrong with a value ---


@cache
def explanations(cls: type[BaseModel]) -> dict[str, Explain]:
    """Return what explains the values of a model, by property; `FURTHER` for those without a field."""
    schema: Any = cls.__pydantic_core_schema__
    while schema["type"] != "model-fields":
        schema = schema["schema"]
    found = {wire: explain(schema["fields"][name]["schema"]) for wire, name in plan(cls).names.items()}
    return found | ({FURTHER: explain(schema["extras_schema"])} if "extras_schema" in schema else {})


def explain(schema: Any) -> Explain:
    """Return a function that yields what deviates from a core schema; what is inside models is theirs to tell."""
    schema = tolerant(schema)
    match schema["type"]:
        case "nullable":
            return _nullable(explain(schema["schema"]))
        case "default":
            return explain(schema["schema"])
        case "list":
            return _container(Array, "a valid list", explain(schema.get("items_schema", ANY)))
        case "dict":
            return _container(Object, "a valid dictionary", explain(schema.get("values_schema", ANY)))
        case "union":
            return _union(schema["choices"])
        case "model" | "definition-ref" | "definitions":
            return _object
        case "function-wrap" if UNION in schema.get("metadata", {}):
            return _object
        case _:
            return _leaf(schema)


def _nullable(inner: Explain) -> Explain:
    return lambda value, path: iter(()) if value is None else inner(value, path)


def _container(kind: Any, name: str, inner: Explain) -> Explain:
    def explained(value: Any, path: Path) -> Found:
        if type(value) is not kind:
            yield path, f"{PREFIX}{name}"
            return
        pairs: Any = value.items() if kind is Object else enumerate(value)
        for step, item in pairs:
            yield from inner(item, (path, step))

    return explained


def _union(choices: list[Any]) -> Explain:
    """A value that is an array or object is compared with the last, most lenient variant that is one; otherwise it
    deviates if it deviates from all."""
    flat = list(_arms(choices))
    by_kind = {kind: explain(choice) for choice in flat for kind in _kinds(choice)}
    arms = [explain(choice) for choice in flat]

    def explained(value: Any, path: Path) -> Found:
        kind: type = value.__class__
        if found := by_kind.get(kind):
            yield from found(value, path)
            return
        texts: list[str] = []
        for arm in arms:
            expected = [text for _, text in arm(value, path)]
            if not expected:
                return
            texts += expected
        first, *others = dict.fromkeys(texts)
        yield path, " or ".join([first, *[text.removeprefix(PREFIX) for text in others]])

    return explained


def _arms(choices: list[Any]) -> Iterator[Any]:
    for choice in choices:
        yield from _arms(choice["choices"]) if choice["type"] == "union" else [choice]


def _kinds(schema: Any) -> tuple[type, ...]:
    """Return the type of container that a variant takes, if it tells what is in it."""
    kinds: dict[str, type] = {"list": Array, "dict": Object}
    return (kinds[schema["type"]],) if schema["type"] in kinds else ()


def _object(value: Any, path: Path) -> Found:
    if not isinstance(value, BaseModel):
        yield path, f"{PREFIX}an object"


def _leaf(schema: Any) -> Explain:
    try:
        validate = SchemaValidator(schema).validate_python
    except SchemaError:  # it refers to something outside
        return lambda value, path: iter(())

    def explained(value: Any, path: Path) -> Found:
        try:
            validate(value)
        except ValidationError as error:
            yield path, error.errors(include_url=False, include_context=False, include_input=False)[0]["msg"]

    return explained

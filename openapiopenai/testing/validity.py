"""Whether values are valid: JSON Schema, but fast for unions with a discriminator, and with patterns of little cost only."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any
from warnings import catch_warnings

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend  # pyright: ignore[reportUnknownVariableType]
from referencing import Registry

from .._runtime.json.values import is_node

Json = Any
Schema = dict[str, Any]


def selected_variant(schema: Schema, value: Json) -> str | None:
    """Return a reference to the variant of a union that the discriminator of a value selects."""
    discriminator = schema.get("discriminator")
    if not discriminator or not is_node(value):
        return None
    values: Schema = value
    tag = values.get(discriminator["propertyName"])
    target = discriminator["mapping"].get(tag) if isinstance(tag, str) else schema.get("x-default-mapping")
    return reference_to(target) if target else None


def _any_of(validator: Any, arms: Json, instance: Json, schema: Schema) -> Iterator[ValidationError]:
    """Validate `anyOf`; if a discriminator selects a variant, the value must match that variant."""
    target = selected_variant(schema, instance)
    if target:
        return validator.descend(instance, {"$ref": target})  # type: ignore[no-any-return]
    return Draft202012Validator.VALIDATORS["anyOf"](validator, arms, instance, schema)  # type: ignore[no-any-return]


def is_plain(pattern: str) -> bool:
    """Whether a pattern is one of Python, and is matched in time that does not explode: without repeats in repeats."""
    try:
        with catch_warnings(action="ignore"):
            return len(pattern) < LONGEST_PATTERN and _repeats(parse_pattern(pattern), False)
    except (re.error, OverflowError, RecursionError):
        return False


LONGEST_PATTERN = 1_000
MOST_REPEATS = 4
REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


def _repeats(tokens: Any, inside: bool) -> bool:
    """Whether nothing repeats inside of a repeat, and little beside another."""
    found = 0
    for token, argument in tokens:
        kind = str(token)
        varies = kind in REPEATS and argument[0] != argument[1]
        found += varies
        if (
            kind in ("GROUPREF", "ASSERT", "ASSERT_NOT")
            or found > MOST_REPEATS
            or (inside and (varies or kind == "BRANCH"))
        ):
            return False
        parts = argument[1] if kind == "BRANCH" else [argument[-1]] if kind in (*REPEATS, "SUBPATTERN") else []
        if not all(_repeats(part, inside or kind in REPEATS) for part in parts):
            return False
    return True


def _pattern(validator: Any, pattern: str, instance: Json, schema: Schema) -> Iterator[ValidationError]:
    """Validate `pattern`, if it is plain."""
    if is_plain(pattern):
        return Draft202012Validator.VALIDATORS["pattern"](validator, pattern, instance, schema)  # type: ignore[no-any-return]
    return iter(())


def _multiple(validator: Any, step: float, instance: Json, schema: Schema) -> Iterator[ValidationError]:
    """Validate `multipleOf`, between numbers that can be divided."""
    if is_finite(instance) and is_finite(step) and math.isfinite(instance / step):
        return Draft202012Validator.VALIDATORS["multipleOf"](validator, step, instance, schema)  # type: ignore[no-any-return]
    return iter(())


def is_finite(value: Json) -> bool:
    return isinstance(value, (int, float)) and abs(value) < 2**1000


TAG = "discriminator"
"""Keyword of errors: no variant of a union has the tag of a value."""
UNKNOWN = "unknownProperty"
"""Keyword of errors: an object has a property that its schema does not declare."""


def _any_known(validator: Any, arms: Json, instance: Json, schema: Schema) -> Iterator[ValidationError]:
    """Validate `anyOf`; say so if no variant has the tag of an object."""
    errors = [*_any_of(validator, arms, instance, schema)]
    tags = schema.get("discriminator", {})
    name = tags.get("propertyName")
    if errors and is_node(instance) and name in instance and not selected_variant(schema, instance):
        values: Schema = instance
        return iter([fault(TAG, [*tags["mapping"]], values[name], schema, name)])
    return iter(errors)


def _properties(validator: Any, properties: Schema, instance: Json, schema: Schema) -> Iterator[ValidationError]:
    """Validate `properties`; those that are not declared are errors, unless the schema says what they are."""
    yield from Draft202012Validator.VALIDATORS["properties"](validator, properties, instance, schema)
    if is_node(instance) and "additionalProperties" not in schema:
        values: Schema = instance
        for name in values.keys() - properties.keys():
            yield fault(UNKNOWN, name, values[name], schema, name)


def _additional(validator: Any, allowed: Json, instance: Json, schema: Schema) -> Iterator[ValidationError]:
    """Validate `additionalProperties`; each that is not allowed is an error of its own."""
    if allowed is not False or "patternProperties" in schema or not is_node(instance):
        return Draft202012Validator.VALIDATORS["additionalProperties"](validator, allowed, instance, schema)  # type: ignore[no-any-return]
    values: Schema = instance
    unknown = [name for name in values if name not in schema.get("properties", {})]
    return iter([fault(UNKNOWN, name, values[name], schema, name) for name in unknown])


def fault(keyword: str, wanted: Json, instance: Json, schema: Schema, name: str) -> ValidationError:
    """Return an error of a property."""
    return ValidationError(
        keyword, validator=keyword, path=[name], instance=instance, validator_value=wanted, schema=schema
    )


_extend: Any = extend  # pyright: ignore[reportUnknownVariableType]
Validator = _extend(Draft202012Validator, {"anyOf": _any_of, "pattern": _pattern, "multipleOf": _multiple})
Knowing = _extend(Validator, {"anyOf": _any_known, "additionalProperties": _additional})
Strict = _extend(Knowing, {"properties": _properties})


def validator(document: Schema, is_strict: bool) -> Any:
    """Return a validator for schemas of a document. `is_strict`: objects have no properties but the declared ones."""
    kind: Any = Strict if is_strict else Knowing
    # Nothing is fetched. A `format` is checked where that needs no other package.
    return kind(document, format_checker=Draft202012Validator.FORMAT_CHECKER, registry=Registry[Any]())


def reference_to(name: str) -> str:
    return "#/components/schemas/" + name.rsplit("/", 1)[-1]


def parse_pattern(pattern: str) -> Any:
    return re._parser.parse(pattern)  # type: ignore[attr-defined]

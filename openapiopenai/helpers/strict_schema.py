"""Convert types to strict JSON Schemas, as the API requires them, or explain why that is impossible."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import TypeAdapter

__all__ = ["NotStrictError", "StrictSchema", "strict_schema"]

Json = dict[str, Any]

KEPT = {
    *("$ref", "type", "title", "description", "properties", "required", "additionalProperties", "items", "anyOf"),
    *("enum", "const", "pattern", "format", "minItems", "maxItems", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
}
"""Keywords that a strict schema may have."""
NOTES = {"examples", "deprecated", "readOnly", "writeOnly", "$comment", "contentMediaType", "contentEncoding"}
"""Keywords that do not affect validation."""
FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
INVALID = "x-invalid"
"""Keyword that marks a type without a JSON Schema, with the reason."""
UNION = "a union"
NULL = "null stands for absent"
ALWAYS = "the model always gives it; `| None` lets it leave it out"
ANY = "it may be anything; name its type"


class NotStrictError(OpenAIError, TypeError):
    """A type that no strict JSON Schema can describe."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        """Location in the type: `Person.tags[]`."""
        self.reason = reason
        """The reason, and what to use instead."""

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class Change(NamedTuple):
    """A difference between a strict schema and the type."""

    path: str
    """Location in the type: `Person.tags[]`."""
    text: str
    """What is different."""

    def __str__(self) -> str:
        return f"{self.path}: {self.text}"


@dataclass(frozen=True)
class StrictSchema:
    """A type as a strict JSON Schema."""

    name: str
    """Name of the type: up to 64 letters, digits, `_`, and `-`."""
    schema: Json
    """The JSON Schema."""
    changes: tuple[Change, ...]
    """The differences between the schema and the type."""


def strict_schema(of: Any) -> StrictSchema:
    """Return the strict JSON Schema of a type.

    - `of`: a pydantic model, dataclass, TypedDict, or any other type whose values are JSON objects.

    Every property is required and no others are allowed; defaults are left out. So are constraints that the API does
    not support: they apply when a response is parsed. `changes` lists the differences.

    Raises NotStrictError, with the location and the reason, if the type has no strict schema.
    """
    return strict_of(adapter(of), name_of(of))


def strict_of(adapter: TypeAdapter[Any], name: str) -> StrictSchema:
    """See strict_schema. `name`: the readable name of the type."""
    compiler = Compiler(json_schema(adapter, name), name)
    schema = compiler.root()
    name = re.sub(r"[^a-zA-Z0-9_-]+", "_", compiler.name).strip("_")[:64]
    return StrictSchema(name or "Output", schema, tuple(dict.fromkeys(compiler.changes)))


def name_of(of: Any) -> str:
    """Return the readable name of a type."""
    return of.__name__ if isinstance(of, type) else repr(of)


# --- schemas by pydantic ---


NO_TYPE = "expected a type, such as a class derived from pydantic.BaseModel"


def adapter(of: Any) -> TypeAdapter[Any]:
    """Return the validator of a type. Raises NotStrictError if pydantic does not support it."""
    from pydantic import BaseModel, TypeAdapter
    from pydantic.errors import PydanticUserError

    if isinstance(of, BaseModel):
        raise NotStrictError(f"{of!r:.80}", NO_TYPE)
    try:
        found: TypeAdapter[Any] = TypeAdapter(of)
        if not found.pydantic_complete:  # raise what could not be resolved
            found.rebuild(raise_errors=True)
    except (PydanticUserError, NameError) as error:
        reason = str(error).partition("\n")[0].partition(". Set ")[0]
        raise NotStrictError(name_of(of), f"{reason}; {NO_TYPE}" if isinstance(of, str) else reason) from None
    return found


def json_schema(adapter: TypeAdapter[Any], name: str) -> Json:
    """Return the JSON Schema of a type. Raises NotStrictError if a part of it has none. `name`: of the type."""
    schema: Json = adapter.json_schema(schema_generator=_generator())
    for path, reason in _invalid(schema, name):
        raise NotStrictError(path, reason)
    return schema


def _invalid(schema: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield the location of each part that is marked with INVALID, and the reason."""
    if isinstance(schema, list):
        for each in schema:  # pyright: ignore[reportUnknownVariableType]
            yield from _invalid(each, path)
    elif isinstance(schema, dict):
        keywords = cast("Json", schema)
        if INVALID in keywords:
            yield path, keywords[INVALID]
        for key, inner in keywords.items():
            if key == "properties":
                for name, each in inner.items():
                    yield from _invalid(each, f"{path}.{name}")
            elif key == "$defs":
                for name, each in inner.items():
                    yield from _invalid(each, name)
            else:
                yield from _invalid(inner, f"{path}[]" if key in ("items", "additionalProperties") else path)


@cache
def _generator() -> Any:
    """Return a JSON Schema generator that marks types without a JSON Schema with INVALID."""
    from pydantic.json_schema import GenerateJsonSchema

    class Generator(GenerateJsonSchema):
        def handle_invalid_for_json_schema(self, schema: Any, error_info: str) -> Json:
            kind = getattr(schema.get("cls"), "__name__", None) or schema["type"]
            return {INVALID: f"{kind} has no form in JSON"}

    return Generator


# --- strict schemas ---


class Compiler:
    """Makes one schema strict."""

    def __init__(self, schema: Json, name: str) -> None:
        self.given = schema
        self.name = name
        self.definitions: Json = schema.get("$defs", {})
        self.compiled: Json = {}
        """Definitions that are referenced."""
        self.open: list[str] = []
        """Definitions that are being inlined."""
        self.changes: list[Change] = []

    def root(self) -> Json:
        """Return the whole schema."""
        schema = {key: value for key, value in self.given.items() if key != "$defs"}
        while "$ref" in schema:
            _, meant = self.definition(schema.pop("$ref"))
            schema = {**meant, **schema}
        if (kind := kind_of(schema)) != "object":
            what = kind or "anything"
            raise NotStrictError(self.name, f"an answer is one object, not {what}; put it into a class as a field")
        self.name = schema.get("title") or self.name
        schema = self.compile(schema, self.name)
        return {**schema, "$defs": self.compiled} if self.compiled else schema

    def definition(self, ref: str) -> tuple[str, Json]:
        """Return the key and schema that a reference points to."""
        key = ref.removeprefix("#/$defs/").replace("~1", "/").replace("~0", "~")
        if key not in self.definitions:
            raise NotStrictError(self.name, f"there is no definition {ref}")
        return key, self.definitions[key]

    def change(self, path: str, text: str) -> None:
        self.changes.append(Change(path, text))

    def compile(self, given: Any, path: str) -> Json:
        """Make a schema strict."""
        if not isinstance(given, dict):
            raise NotStrictError(path, ANY)
        schema = self.plain(dict(given), path)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if "$ref" in schema:
            return self.reference(schema, path)
        kind = kind_of(schema)
        if kind == "object":
            schema = self.object(schema, path)
        elif kind == "array":
            schema = self.array(schema, path)
        elif kind == UNION:
            schema["anyOf"] = [self.compile(variant, path) for variant in schema["anyOf"]]
        elif not kind:
            raise NotStrictError(path, ANY)
        return self.known(schema, path)

    def plain(self, schema: Json, path: str) -> Json:
        """Normalize a schema: replace keywords with equivalents that the API supports, and add types of constants."""
        schema.pop("discriminator", None)
        if "oneOf" in schema:
            schema["anyOf"] = schema.pop("oneOf")
        if schema.pop("default", None) is not None and "const" not in schema:
            self.change(path, "default left out")
        if "allOf" in schema:
            parts = schema.pop("allOf")
            if len(parts) != 1:
                raise NotStrictError(path, "allOf of several schemas cannot be strict; use one class")
            schema = self.plain({**parts[0], **schema}, path)
        if not kind_of(schema) and (values := schema.get("enum", [schema["const"]] if "const" in schema else [])):
            kinds = list(dict.fromkeys(type_name(value) for value in values))
            schema["type"] = kinds[0] if len(kinds) == 1 else kinds
        return schema

    def known(self, schema: Json, path: str) -> Json:
        """Remove the keywords that the API does not support."""
        for key, value in list(schema.items()):
            if (
                key in KEPT
                and not (key == "format" and value not in FORMATS)
                and not (key == "pattern" and re.search(r"\(\?<?[=!]", value))
            ):
                continue
            del schema[key]
            what = f"{key} {value}" if key == "format" else key
            self.change(path, f"{what} left out" + ("" if key in NOTES else ": it holds when an answer is parsed"))
        return schema

    def reference(self, schema: Json, path: str) -> Json:
        """Return a reference. One with other keywords beside it is inlined, since a reference must stand alone."""
        key, meant = self.definition(schema["$ref"])
        more = {name: value for name, value in schema.items() if name != "$ref"}
        if more and key not in self.open:
            self.open.append(key)
            written = self.compile({**meant, **more}, path)
            self.open.pop()
            return written
        if key not in self.compiled:
            self.compiled[key] = {}  # set before compiling: the definition may refer to itself
            self.compiled[key] = self.compile(meant, meant.get("title") or key)
        return {"$ref": schema["$ref"]}

    def object(self, schema: Json, path: str) -> Json:
        """Make an object strict: all properties are required."""
        properties = schema.get("properties", {})
        others = schema.pop("additionalProperties", False)
        if not properties and (others is not False or "patternProperties" in schema):
            raise NotStrictError(path, "a dict with any keys cannot be strict; use a list of pairs or a class")
        if others is not False:
            self.change(path, "other properties are not allowed")
        required = schema.get("required", ())
        for name in properties:
            if name not in required and "const" not in properties[name]:
                why = NULL if self.is_nullable(properties[name]) else ALWAYS
                self.change(f"{path}.{name}", f"made required: {why}")
        compiled = {name: self.compile(value, f"{path}.{name}") for name, value in properties.items()}
        return {**schema, "properties": compiled, "required": list(properties), "additionalProperties": False}

    def is_nullable(self, schema: Json) -> bool:
        """Whether null matches."""
        if "$ref" in schema:
            return self.is_nullable(self.definition(schema["$ref"])[1])
        variants: list[Json] = schema.get("anyOf") or schema.get("oneOf") or []
        return schema.get("type") == "null" or any(self.is_nullable(variant) for variant in variants)

    def array(self, schema: Json, path: str) -> Json:
        """Make an array strict: its items have one type."""
        places: list[Any] = schema.pop("prefixItems", [])
        if places:
            items = [self.compile(place, f"{path}[{number}]") for number, place in enumerate(places)]
            if any(item != items[0] for item in items) or "items" in schema:
                raise NotStrictError(path, "a tuple of different types cannot be strict; use a class")
            return {**schema, "items": items[0]}
        return {**schema, "items": self.compile(schema.get("items"), f"{path}[]")}


def kind_of(schema: Json) -> str:
    """Return the type that a schema describes, or UNION; "" if it has none."""
    if "anyOf" in schema or "oneOf" in schema:
        return UNION
    kind = schema.get("type", "object" if "properties" in schema else "")
    return kind if isinstance(kind, str) else " or ".join(kind)


def type_name(value: Any) -> str:
    """Return the JSON type of a value."""
    names: dict[Any, str] = {
        str: "string",
        bool: "boolean",
        int: "integer",
        float: "number",
        type(None): "null",
        list: "array",
    }
    return names.get(type(value), "object")

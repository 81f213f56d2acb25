"""Checks the rules of the normal form (docs/guide/spec.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .document import (
    NULL,
    SCHEMA_REF,
    Node,
    Slot,
    children,
    final_name,
    is_object,
    operations,
    ref_name,
    schemas_of,
    slots,
    split_null,
    walk,
)
from .files import OPERATION_ORDER
from .names import Names, fold, python_name
from .structure import is_dotted
from .unions import Unions
from .values import is_list

FORBIDDEN = ("allOf", "oneOf", "not", "nullable", "title", "example", "$recursiveRef")
FORMATS = ("unix-time", "date-time", "base64", "vector")
PAGES = ("cursor", "token", "single")


def lint(document: Node) -> list[str]:
    """Return deviations from the normal form, as `place: what is wrong`."""
    problems: list[str] = []
    schemas = schemas_of(document)
    for slot in slots(document):
        for place, schema in walk(slot.schema, slot.place):
            problems += [f"{place}: {what}" for what in _words(schema, schemas)]
        top = _component if slot.is_component else _place
        problems += [f"{slot.place}: {what}" for what in top(slot.schema)]
        problems += [f"{slot.place}/{what}" for what in _inside(slot.schema, slot.is_component)]
        if slot.is_component and "anyOf" in slot.schema:
            problems += [f"{slot.place}: {what}" for what in _union(slot, schemas)]
    problems += _names(schemas)
    problems += _operations(document)
    return problems


def _words(schema: Node, schemas: dict[str, Node]) -> Iterator[str]:
    for word in FORBIDDEN:
        if word in schema:
            yield f"`{word}` is not in normal form"
    name = ref_name(schema) if "$ref" in schema else None
    if "$ref" in schema and (name is None or name not in schemas):
        yield f"{schema['$ref']} leads nowhere"
    if "enum" in schema:
        values = schema["enum"]
        if len(values) < 2:
            yield "an enum of one value is a `const`"
        kind = schema.get("type")
        if (None in values) != (is_list(kind) and "null" in kind):
            yield "null is among the values of a nullable enum, and its type says so"
    if ("enum" in schema or "const" in schema) and "type" not in schema:
        yield "an enum or constant has a `type`"
    kinds = schema.get("type")
    if is_list(kinds) and (len(kinds) != 2 or kinds[1] != "null"):
        yield "a list of types is one type and null"
    for key in schema.get("required", []):
        if key not in schema.get("properties", {}):
            yield f"requires {key}, which is no property"
    for key, prop in schema.get("properties", {}).items():
        if python_name(key) != key and not str(prop.get("x-python-name", "")).isidentifier():
            yield f"property {key} needs an `x-python-name`"
        if prop.get("x-format", FORMATS[0]) not in FORMATS:
            yield f"property {key}: `x-format` is one of {', '.join(FORMATS)}"


def _component(schema: Node) -> Iterator[str]:
    if split_null(schema)[1]:
        yield "a component is not null itself; the places that use it are"
    extra = [key for key in schema if key not in ("$ref", "description") and key[:2] != "x-"]
    if "$ref" in schema and extra:
        yield f"an alias is a `$ref` alone, without {', '.join(extra)}"


def _place(schema: Node) -> Iterator[str]:
    core, null = split_null(schema)
    if is_object(core):
        yield "an object with properties is a component of its own"
    if "anyOf" in core:
        yield "a union is a component of its own"
    if null and "anyOf" in schema and schema["anyOf"][-1] != NULL:
        yield "null is the last arm"
    if null and "anyOf" in schema and "$ref" not in core:
        yield 'a nullable scalar has `type: [..., "null"]`'


def _inside(schema: Node, component: bool) -> Iterator[str]:
    for step, child in children(schema):
        if step.startswith("anyOf/"):
            if component and is_object(child):
                yield f"{step}: an object in a union is a `$ref`"
            if component and "anyOf" in child:
                yield f"{step}: a union in a union is a `$ref`, or its arms stand here"
        else:
            yield from (f"{step}: {what}" for what in _place(child))
        yield from (f"{step}/{what}" for what in _inside(child, False))


def _union(slot: Slot, schemas: dict[str, Node]) -> Iterator[str]:
    schema = slot.schema
    if len(schema["anyOf"]) < 2:
        yield "a union has two or more arms"
    if any(ref_name(arm) not in {None, *schemas} for arm in schema["anyOf"]):
        return
    leaves = {leaf.name: leaf for leaf in Unions(schemas, Names(())).leaves(schema)}
    if len(leaves) < 2:
        return
    if "x-undiscriminated" in schema:
        if "discriminator" in schema:
            yield "has both a `discriminator` and `x-undiscriminated`"
        return
    key = schema.get("discriminator", {}).get("propertyName")
    mapping = schema.get("discriminator", {}).get("mapping", {})
    if key is None:
        yield "several objects need a `discriminator`, or `x-undiscriminated` with the reason"
        return
    for leaf in leaves.values():
        for value in leaf.values(key):
            if value not in mapping:
                yield f"`mapping` lacks {value} ({leaf.name})"
    for target in [*mapping.values(), schema.get("x-default-mapping")]:
        if target is not None and target[len(SCHEMA_REF) :] not in schemas:
            yield f"{target} leads nowhere"
    tagless = [leaf.name for leaf in leaves.values() if not leaf.values(key)]
    if tagless and "x-default-mapping" not in schema:
        yield f"{', '.join(tagless)} has no {key}: `x-default-mapping` must say what that means"


def _names(schemas: dict[str, Node]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name in schemas:
        if fold(name) in seen:
            yield f"components/schemas/{name}: would be in one file with {seen[fold(name)]}"
        seen[fold(name)] = name
    for name in schemas:
        for other in (name + "Dict", "Unknown" + name):
            if fold(other) in seen:
                yield f"components/schemas/{seen[fold(other)]}: generated beside {name}"
        if "$ref" in schemas[name] and final_name(name, schemas) == name:
            yield f"components/schemas/{name}: an alias of itself"


def _stream_faults(operation: Node) -> Iterator[str]:
    """Yield what is wrong with the extensions of an operation that can stream."""
    facts = {key: operation[key] for key in ("x-stream-when", "x-stream-end", "x-stream-class") if key in operation}
    if facts and "x-stream-event" not in operation:
        yield f"{', '.join(facts)} without `x-stream-event`"
    if len(facts.get("x-stream-when", {"stream": True})) != 1:
        yield "`x-stream-when` names one argument and its value"
    if not facts.get("x-stream-end", {"tags": []}).keys() <= {"tags", "field"}:
        yield "`x-stream-end` has `tags` or a `field`"
    if not re.fullmatch(r"[\w.]+:\w+", facts.get("x-stream-class", "module:Name")):
        yield "`x-stream-class` is like `package.module:Name`"


def _operations(document: Node) -> Iterator[str]:
    schemas = schemas_of(document)
    methods: dict[str, str] = {}
    ids: dict[str, str] = {}
    for path, method, operation in operations(document):
        place = f"paths/{path}/{method}"
        name = operation.get("x-method", "")
        if not is_dotted(name):
            yield f"{place}: `x-method` is like `chat.completions.create`, not {name!r}"
        if name in methods:
            yield f"{place}: {name} is the method of {methods[name]} too"
        methods[name] = place
        identity = operation.get("operationId")
        if identity in ids:
            yield f"{place}: {identity} is the `operationId` of {ids[identity]} too"
        if identity:
            ids[identity] = place
        if operation.get("x-stream-event") not in {None, *schemas}:
            yield f"{place}: no component is named {operation['x-stream-event']}"
        yield from (f"{place}: {fault}" for fault in _stream_faults(operation))
        for key in operation.keys() - {*OPERATION_ORDER, "callbacks", "servers", "externalDocs"}:
            yield f"{place}: `{key}` has no meaning"
        for response in operation.get("x-response-by", {}).get("responses", {}).values():
            if response not in {"text", *schemas}:
                yield f"{place}: no component is named {response}"
        if operation.get("x-page") not in {None, *PAGES}:
            yield f"{place}: `x-page` is one of {', '.join(PAGES)}"
        for parameter in operation.get("parameters", []):
            wire = parameter.get("name", "")
            if python_name(wire) != wire and "x-python-name" not in parameter:
                yield f"{place}: parameter {wire} needs an `x-python-name`"
        named = {p.get("name") for p in operation.get("parameters", []) if p.get("in") == "path"}
        for each in re.findall(r"{([^}]*)}", path):
            if each not in named:
                yield f"{place}: path parameter {each} is not described"

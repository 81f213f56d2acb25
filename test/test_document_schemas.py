"""Schemas of other documents (`test/data/documents/schemas.yaml`): what values become, and what goes back on the wire."""

from __future__ import annotations

import asyncio
import json
from types import ModuleType
from typing import Any, get_type_hints

import pytest
from pydantic import ValidationError

from openapiopenai.generate.openapi.faults import gathered
from openapiopenai.generate.openapi.normalise import normalise, normalise_fully
from openapiopenai.generate.openapi.profile import Profile

from .conftest import same
from .projects import package

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def zoo() -> ModuleType:
    return package("schemas")


def at(value: Any, path: str) -> Any:
    """Follow a path of attributes, keys and indexes: `animals.0.name`."""
    for step in filter(None, path.split(".")):
        if isinstance(value, (list, dict)):
            value = value[int(step) if isinstance(value, list) else step]
        else:
            value = getattr(value, step)
    return value


VALUES: list[tuple[dict[str, Any], str, str]] = [
    # value of a property, a place in it, and the type there
    ({"pet": {"kind": "cat", "lives": 9}}, "pet", "Cat"),
    ({"pet": {"kind": "hound", "bark": True}}, "pet", "Dog"),
    ({"pet": {"kind": "fish", "fins": 2}}, "pet", "UnknownPet"),
    ({"named": {"form": "square", "side": 1.5}}, "named", "Square2"),
    ({"implicit": {"op": "Minus", "b": 1}}, "implicit", "Minus"),
    ({"listed": {"type": "rain", "litres": 1}}, "listed", "Rain"),
    ({"animal": {"species": "lion", "name": "Leo", "mane": True}}, "animal", "Lion"),
    ({"animal": {"species": "Bird", "wings": 2}}, "animal", "Bird"),
    ({"animals": [{"species": "Parrot", "wings": 2, "words": ["hello"]}]}, "animals.0", "Parrot"),
    ({"vehicle": {"type": "any", "wheels": 3}}, "vehicle", "VehicleBase"),
    ({"vehicle": {"type": "car", "wheels": 4, "doors": 5}}, "vehicle", "Car"),
    ({"shape": {"kind": "Circle", "colour": "red", "radius": 1}}, "shape", "Circle"),
    ({"versioned": {"v": 2, "a": 1}}, "versioned", "Second"),
    ({"success": {"ok": False, "at": "1"}}, "success", "Failed"),
    ({"thing": {"id": "1", "k": {"n": 1}}}, "thing.k", "Leaf"),
    ({"thing": {"id": "1", "k": 7, "l": {"n": 1}}}, "thing.l", "Leaf"),
    ({"labels": {"id": 1, "a": "b"}}, "labels.a", "str"),
    ({"choice": {"id": 1, "p": {"kind": "dog", "bark": True}}}, "choice.p", "Dog"),
    ({"choice": {"id": 1, "p": {"kind": "cow"}}}, "choice.p", "UnknownPet"),
    ({"pattern": {"id": "1", "x-a": {"n": 2}}}, "pattern.x-a", "Leaf"),
    ({"patterns": {"x-a": 1, "y-a": "b"}}, "patterns.y-a", "str"),
    ({"mixed": 1}, "mixed", "int"),
    ({"mixed": "a"}, "mixed", "str"),
    ({"mixed": None}, "mixed", "NoneType"),
    ({"mixed": True}, "mixed", "bool"),
    ({"numbers": 2.5}, "numbers", "float"),
    ({"level": 2}, "level", "int"),
    ({"level": 3}, "level", "int"),
    ({"pair": ["a", 1]}, "pair.1", "int"),
    ({"anything": [{}], "nothing": {"a": 1}, "free": 1}, "nothing", "dict"),
    ({"none": None, "five": 5, "yes": True}, "five", "int"),
    ({"extended": {"n": 1, "more": "a"}}, "extended", "EverythingExtended"),
    ({"tree": {"left": {"children": [{}, {"by_name": {"a": {"leaf": {"leaf": "x"}}}}]}}}, "tree.left.children.1.by_name.a.leaf", "Tree"),
    ({"tree": {"grown": {"age": 3, "grown": {"left": {}}}}}, "tree.grown.grown.left", "Tree"),
    ({"json": [1, {"a": ["x", 2.5]}]}, "json_.1.a.1", "float"),
    ({"rows": [[[]]], "even": [{"a": [{}]}]}, "rows.0.0", "list"),
    ({"one": {"n": 1}, "all": {"n": 2}}, "all", "Leaf"),
    ({"scalar": False}, "scalar", "bool"),
    ({"array": [{"n": 1}]}, "array.0", "Leaf"),
    ({"array": ["a"]}, "array.0", "str"),
    ({"map": {"a": {"n": 1}}}, "map.a", "Leaf"),
    ({"map": {"a": 1}}, "map.a", "int"),
    ({"untagged": {"weight": 1}}, "untagged", "Stone"),
    ({"untagged": {"n": 1}}, "untagged", "Leaf"),
    ({"maybe": None, "nullable": None}, "maybe", "NoneType"),
    ({"count": 12}, "count", "int"),
    ({"count": {"n": 1}}, "count", "Leaf"),
    ({"vector": [1, 2.5]}, "vector.0", "int"),
    ({"leaves": {"a": {"n": 1}}}, "leaves.a", "Leaf"),
    ({"nullable": "c"}, "nullable", "str"),
    ({"time": "2030-01-02T03:04:05Z"}, "time_datetime", "datetime"),
    ({"bytes": "aGk="}, "bytes_bytes", "bytes"),
    ({"day": "2030-01-02", "id": "a", "amount": "1.50", "link": "x:y", "wait": "PT1S"}, "amount", "str"),
    ({"big": 9223372036854775808, "size": 0}, "big", "int"),
    ({"checked": {"a": 1, "d": 2}, "contained": [2]}, "checked.d", "int"),
]  # fmt: skip


@pytest.mark.parametrize(("payload", "path", "kind"), VALUES)
def test_values(zoo: ModuleType, payload: dict[str, Any], path: str, kind: str) -> None:
    for found in (zoo.Everything.from_json(json.dumps(payload)), zoo.Everything.from_dict(payload)):
        assert type(at(found, path)).__name__ == kind
        assert same(found.to_dict(), payload)
        assert same(json.loads(found.to_json()), payload)


@pytest.mark.parametrize(
    ("payload", "path", "kind"), [row for row in VALUES if row[0] != {"thing": {"id": "1", "k": 7, "l": {"n": 1}}}]
)
def test_values_are_valid(zoo: ModuleType, payload: dict[str, Any], path: str, kind: str) -> None:
    assert zoo.Everything.from_dict(payload).decode_issues == ()
    assert type(at(zoo.Everything(**payload), path)).__name__ == kind


def test_mismatches_are_told_where_they_are(zoo: ModuleType) -> None:
    found = zoo.Everything.from_dict(
        {"thing": {"id": "1", "k": 7}, "labels": {"a": 1}, "pet": {"kind": "cat", "lives": "x"}}
    )
    assert [issue.path for issue in found.decode_issues] == [("pet", "lives"), ("thing", "k"), ("labels", "a")]


@pytest.mark.parametrize(
    ("name", "arguments", "error"),
    [
        ("Cat", {"lives": 9}, None),
        ("Cat", {"kind": "dog"}, "kind"),
        ("Parrot", {"words": ["a"]}, None),
        ("Thing", {"id": "1", "k": 7}, "k"),
        ("Thing", {"id": "1", "k": {"n": 1}}, None),
        ("User", {"name": "a", "password": "b"}, None),
        ("User", {"password": "b"}, "name"),
        ("Stone", {}, "weight"),
    ],
)
def test_constructors_are_strict(zoo: ModuleType, name: str, arguments: dict[str, Any], error: str | None) -> None:
    made = getattr(zoo, name)
    if error is None:
        assert made(**arguments)
    else:
        with pytest.raises(ValidationError, match=error):
            made(**arguments)


def test_tags_are_sent(zoo: ModuleType) -> None:
    assert zoo.Cat(lives=9).to_dict() == {"kind": "cat", "lives": 9}
    assert zoo.Parrot(words=[]).to_dict() == {"species": "Parrot", "words": []}


def test_only_servers_set_and_only_clients_set(zoo: ModuleType) -> None:
    assert get_type_hints(zoo.UserDict).keys() == {"name", "password"}
    user = zoo.User.from_dict({"id": 1, "name": "a"})
    assert (user.id, user.password, user.decode_issues) == (1, None, ())


@pytest.mark.parametrize("is_async", [False, True])
def test_requests_do_not_offer_what_servers_set(zoo: ModuleType, is_async: bool) -> None:
    seen: list[Any] = []

    def handle(request: Any) -> Any:
        seen.append(json.loads(request.body))
        return zoo.MockResponse({"id": 1, "name": "a"})

    client = (zoo.AsyncClient if is_async else zoo.Client)(transport=zoo.MockTransport(handle))
    made = client.users.create(name="a", password="b")
    user = asyncio.run(made) if is_async else made
    assert seen == [{"name": "a", "password": "b"}]
    assert (type(user), user.id) == (zoo.User, 1)
    with pytest.raises(TypeError, match="name"):
        call = client.users.create(password="b")
        asyncio.run(call)


# --- the normal form of single schemas ---


def normal(schemas: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    document = {"openapi": "3.1.0", "info": {"title": "t"}, "paths": {}, "components": {"schemas": schemas}}
    result = normalise_fully(document, Profile())
    assert normalise(result.document, Profile()) == result.document
    return result.document["components"]["schemas"], result.notes


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (True, {}),
        (False, {}),
        ({"const": None}, {"type": "null"}),
        ({"enum": [None]}, {"type": "null"}),
        ({"type": "object", "enum": [None], "nullable": True}, {"type": "null"}),
        ({"const": {"a": 1}}, {"type": "object", "additionalProperties": True}),
        ({"enum": [1, 2.5]}, {"type": "number", "enum": [1, 2.5]}),
        ({"enum": [[1]]}, {}),
        ({"type": "string", "enum": ["a", 1, True]}, {"type": "string", "enum": ["a", "1", "true"]}),
        (
            {"type": ["string", "integer"], "enum": ["a", "b", 1]},
            {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "integer", "const": 1}]},
        ),
        ({"type": "integer", "enum": [1, 2], "nullable": True}, {"type": "integer", "enum": [1, 2]}),
        (
            {"prefixItems": [{"type": "string"}], "items": False},
            {"type": "array", "items": {"type": "string"}, "maxItems": 1},
        ),
        (
            {"type": "object", "patternProperties": {"^a": {"type": "string"}}, "unevaluatedProperties": False},
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
        ({"type": "object", "properties": {}, "unevaluatedProperties": False}, {"type": "object", "properties": {}, "additionalProperties": False}),
        (
            {"oneOf": [{"$ref": "#/components/schemas/Other"}, {"type": "string"}], "unevaluatedProperties": False},
            {"anyOf": [{"$ref": "#/components/schemas/Other"}, {"type": "string"}]},
        ),
        (
            {"type": "object", "properties": {"a": {"anyOf": [{"type": "string"}, {"nullable": True}]}}},
            {"type": "object", "properties": {"a": {"type": ["string", "null"]}}},
        ),
        ({"oneOf": [{"type": "string"}]}, {"type": "string"}),
        # JSON has no files
        (
            {"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string", "format": "binary"}}}},
            {"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}}}},
        ),
        # what values are called, and mean
        ({"enum": [1, 2], "x-enum-varnames": ["Low", "High"]}, {"type": "integer", "enum": [1, 2], "x-value-texts": {"1": "Low", "2": "High"}}),
        ({"enum": ["a", "b"], "x-enumNames": ["a", "Best"]}, {"type": "string", "enum": ["a", "b"], "x-value-texts": {"b": "Best"}}),
        (
            {"enum": ["a", "b"], "x-enum-varnames": ["A", "B"], "x-enum-descriptions": {"a": "The first."}},
            {"type": "string", "enum": ["a", "b"], "x-value-texts": {"a": "The first.", "b": "B"}},
        ),
        ({"type": "string", "x-enum-varnames": ["A"]}, {"type": "string"}),
        # a variant that the rest of `allOf` excludes
        (
            {"allOf": [{"anyOf": [{"type": "string", "const": "a"}, {"$ref": "#/components/schemas/Other"}]}, {"type": "object", "properties": {"b": {"type": "string"}}}]},
            {"$ref": "#/components/schemas/XObject"},
        ),
        ({"allOf": [{"$ref": "#/components/schemas/Other"}]}, {"$ref": "#/components/schemas/Other"}),
        (
            {"$ref": "#/components/schemas/Other", "properties": {"b": {"type": "string"}}, "required": ["a"]},
            {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a"]},
        ),
    ],
)  # fmt: skip
def test_normal_forms(schema: Any, expected: dict[str, Any]) -> None:
    other = {"type": "object", "properties": {"a": {"type": "string"}}}
    assert normal({"X": schema, "Other": other})[0]["X"] == expected


def test_keywords_that_no_type_expresses_are_told() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string", "if": {"const": "b"}}},
        "if": {"required": ["a"]},
    }
    schema["properties"]["c"] = {"type": "string", "not": {"enum": ["d"]}}
    assert gathered(normal({"X": schema})[1]) == [
        "#/components/schemas/X/if: `if` is left to the server (and at 1 more place)",
        "#/components/schemas/X/properties/c/not: `not` is left to the server",
    ]


def test_a_note_is_one_line() -> None:
    assert gathered(["#/a\n\x1b[2J\u202e: b"]) == ["#/a\\n\\x1b[2J\\u202e: b"]


def test_a_discriminator_that_contradicts_its_variants_is_told() -> None:
    tag = {"type": "object", "properties": {"t": {"const": "x"}}}
    mapping = {"y": "#/components/schemas/A", "z": "gone.yaml"}
    union = {"oneOf": [{"$ref": "#/components/schemas/A"}], "discriminator": {"propertyName": "t", "mapping": mapping}}
    notes = normal({"U": union, "A": tag})[1]
    assert notes == [
        "#/components/schemas/U/discriminator/mapping: 'z' leads to no component and is left out",
        "#/components/schemas/A/properties/t: its values are not those of the discriminator, and are kept",
    ]


@pytest.mark.parametrize(
    ("wire", "value"), [("yes", 1), ("five", 5.0), ("five", True), ("yes", False), ("mixed", False)]
)
def test_constants_of_other_types_stay_what_they_are(zoo: ModuleType, wire: str, value: Any) -> None:
    found = zoo.Everything.from_dict({wire: value})
    assert same(found.to_dict(), {wire: value})
    assert [issue.path for issue in found.decode_issues] == [(wire,)]
    with pytest.raises(ValidationError, match=wire):
        zoo.Everything(**{wire: value})

"""The spec compared with classes in the form of the official SDK: differences, and their adoption."""

from __future__ import annotations

import copy
from typing import Any, Literal, Required

import pytest
from pydantic import BaseModel
from typing_extensions import TypedDict

from openapiopenai.generate.drift.adopt import Adoption
from openapiopenai.generate.drift.compare import Comparison, Difference
from openapiopenai.generate.drift.decisions import Decisions
from openapiopenai.generate.drift.hints import class_of, label, shape_of
from openapiopenai.generate.drift.methods import table
from openapiopenai.generate.drift.shapes import Field, Object, Operation, Shape, Surface, key_of
from openapiopenai.generate.drift.spec import Spec
from openapiopenai.generate.openapi.document import Node, ref, schemas_of
from openapiopenai.generate.openapi.imports import import_document, names_of
from openapiopenai.generate.openapi.lint import lint
from openapiopenai.generate.openapi.normalise import normalise
from openapiopenai.generate.openapi.profile import Profile

pytestmark = pytest.mark.slow


def spec() -> Node:
    """A small spec, as published."""
    text: Node = {"type": "string"}
    response = {"200": {"description": "OK", "content": {"application/json": {"schema": ref("Bicycle")}}}}
    return normalise(
        {
            "openapi": "3.1.0",
            "info": {"title": "Bicycles", "version": "1"},
            "paths": {
                "/bicycles": {
                    "post": {
                        "operationId": "createBicycle",
                        "requestBody": {"content": {"application/json": {"schema": ref("CreateBicycleRequest")}}},
                        "responses": response,
                    },
                },
                "/bicycles/{bicycle_id}": {
                    "get": {
                        "operationId": "getBicycle",
                        "parameters": [{"name": "bicycle_id", "in": "path", "required": True, "schema": text}],
                        "responses": response,
                    },
                },
            },
            "components": {
                "schemas": {
                    "CreateBicycleRequest": {
                        "type": "object",
                        "properties": {
                            "colour": {"type": "string", "enum": ["red", "blue"]},
                            "parts": {"type": "array", "items": ref("Part")},
                        },
                        "required": ["colour"],
                    },
                    "Bicycle": {
                        "type": "object",
                        "properties": {
                            "id": text,
                            "size": {"type": "integer"},
                            "parts": {"type": "array", "items": ref("Part")},
                        },
                        "required": ["id"],
                    },
                    "Part": {"anyOf": [ref("Wheel"), ref("Chain")]},
                    "Wheel": {
                        "type": "object",
                        "properties": {"type": {"const": "wheel"}, "spokes": {"type": "integer"}},
                        "required": ["type"],
                    },
                    "Chain": {
                        "type": "object",
                        "properties": {"type": {"const": "chain"}, "links": {"type": "integer"}},
                        "required": ["type"],
                    },
                }
            },
        },
        Profile(),
    )


class Wheel(BaseModel):
    type: Literal["wheel"]
    spokes: int | None = None


class Chain(BaseModel):
    type: Literal["chain"]
    links: int | None = None
    oil: Literal["dry", "wet"] | None = None


class Bell(BaseModel):
    type: Literal["bell"]
    sound: str


class Bicycle(BaseModel):
    id: str
    size: float | None = None
    parts: list[Wheel | Chain | Bell] | None = None

    @property
    def weight(self) -> float:
        return 1.5


class BicycleCreateParams(TypedDict, total=False):
    colour: Required[Literal["red", "green"]]
    gears: int


class Ride(BaseModel):
    id: str
    bicycle: Bicycle


def operation(name: str, verb: str, path: str, response: Any, body: Any = None, **more: Any) -> Operation:
    """An operation of the SDK."""
    positional = tuple(part.strip("{}") for part in path.split("/") if part.startswith("{"))[-1:]
    kinds = {"body": class_of(body) if body else None, "media_types": ("application/json",) if body else ()}
    return Operation(
        name,
        verb,
        path,
        positional,
        more.pop("parameters", {}),
        response=shape_of(response),
        whole=Shape(),
        event=Shape(),
        **kinds,
        **more,
    )


def sdk() -> Surface:
    found = [
        operation("bicycles.create", "POST", "/bicycles", Bicycle, BicycleCreateParams),
        operation(
            "bicycles.retrieve",
            "GET",
            "/bicycles/{bicycle_id}",
            Bicycle,
            parameters={"query unit": Field(lambda: shape_of(Literal["cm", "inch"]), required=False)},
        ),
        operation("rides.retrieve", "GET", "/rides/{ride_id}", Ride, beta="rides=v1"),
    ]
    return Surface({key_of(each.verb, each.path): each for each in found}, {"bicycles.get": "bicycles.retrieve"})


EXPECTED = """
Bicycle.size: integer in the spec, number in the SDK
Bicycle: the spec lacks the member weight, which is no field
Bicycle.parts[]: the spec lacks the variant test_drift.Bell
Chain.oil: the spec lacks this field
CreateBicycleRequest.colour: the SDK lacks the value 'blue'
CreateBicycleRequest.colour: the spec lacks the value 'green'
CreateBicycleRequest.gears: the spec lacks this field
CreateBicycleRequest.parts: the SDK lacks this field
bicycles.get: the spec lacks this second name of bicycles.retrieve
bicycles.retrieve.query unit: the spec lacks this parameter
rides.retrieve: the spec lacks GET /rides/{ride_id}
"""


def compared(document: Node) -> list[str]:
    differences = Comparison(Spec(document).surface(), sdk(), {}).differences()
    return sorted(str(each).replace("test.test_drift.", "test_drift.") for each in differences)


def test_differences() -> None:
    assert compared(spec()) == sorted(EXPECTED.strip().splitlines())


def adopted(document: Node, decisions: Decisions) -> Node:
    while Adoption(document, Comparison(Spec(document).surface(), sdk(), {}), decisions).run():
        document = normalise(document, Profile())
    return document


def test_adoption() -> None:
    """What the spec lacks is there afterwards, in normal form and with its origin; what it has is as it was."""
    before = spec()
    decisions = Decisions(
        nouns={"rides": "Ride"},
        names={label(Bell): "Bell", label(Ride): "Ride"},
        tags={"rides": "Rides"},
        right=[{"at": "*.gears", "keep": True, "reason": "not sold"}],
    )
    after = adopted(copy.deepcopy(before), decisions)
    assert [each for each in compared(after) if "the spec lacks" in each] == [
        "Bicycle: the spec lacks the member weight, which is no field",
        "CreateBicycleRequest.gears: the spec lacks this field",
    ]
    assert not lint(after)
    schemas = schemas_of(after)
    assert schemas["Bell"]["x-origin"] == schemas["Chain"]["properties"]["oil"]["x-origin"] == "sdk"
    assert schemas["Part"]["discriminator"]["mapping"]["bell"] == "#/components/schemas/Bell"
    assert schemas["CreateBicycleRequest"]["properties"]["colour"]["enum"] == ["red", "blue", "green"]
    assert schemas["Ride"]["properties"]["bicycle"] == ref("Bicycle")
    ride = after["paths"]["/rides/{ride_id}"]["get"]
    assert (ride["operationId"], ride["x-method"], ride["tags"]) == ("retrieveRide", "rides.retrieve", ["Rides"])
    assert after["paths"]["/bicycles/{bicycle_id}"]["get"]["x-second-names"] == ["get"]
    for name, schema in schemas_of(before).items():
        assert schema.get("properties", {}).keys() <= schemas[name].get("properties", {}).keys()


def test_an_import_removes_nothing_of_it() -> None:
    before = spec()
    after = adopted(copy.deepcopy(before), Decisions())
    imported = import_document(before, after, names_of(before), Profile()).document
    assert compared(imported) == compared(after)
    assert import_document(before, imported, names_of(before), Profile()).document == imported


@pytest.mark.parametrize(
    ("entry", "explains"),
    [
        ({"at": "Bicycle.size"}, True),
        ({"at": ["Chain.*", "Bicycle.*"], "what": "integer in the spec, *"}, True),
        ({"at": "Bicycle.size", "what": "string in the spec, *"}, False),
        ({"at": "Bicycle"}, False),
    ],
)
def test_reasons(entry: dict[str, Any], explains: bool) -> None:
    difference = Difference("Bicycle.size", "integer in the spec, number in the SDK")
    open_, unused = Decisions(right=[{**entry, "reason": "because"}]).explain([difference])
    assert (not open_, not unused) == (explains, explains)


@pytest.mark.parametrize(
    ("hint", "shape"),
    [
        (str | None, Shape({"string"}, null=True)),
        (Literal["a", 1], Shape.of(["a", 1])),
        (Literal[True, False] | int, Shape({"boolean", "integer"})),
        (list[int], Shape(items=[Shape({"integer"})])),
        (dict[str, float], Shape(maps=[Shape({"number"})])),
        (bytes | tuple[str, bytes] | list[bytes], Shape({"file"}, items=[Shape({"file"})])),
        (object, Shape(is_any=True)),
    ],
)
def test_hints(hint: Any, shape: Shape) -> None:
    assert shape_of(hint) == shape


def test_constants_discriminate_before_fields() -> None:
    shape = shape_of(Wheel | Chain)
    by_name = {each.name.rpartition(".")[2]: each for each in shape.objects}
    assert by_name["Wheel"].tag("type") == {"wheel"} and not by_name["Wheel"].tag("spokes")
    assert isinstance(by_name["Chain"], Object) and by_name["Chain"].is_response


@pytest.mark.parametrize(
    ("more", "row"),
    [
        ({}, "bicycles.get\tGET /bicycles/{id}\tid\tid,wheel\t"),
        ({"is_page": True, "auth": "admin"}, "bicycles.get\tGET /bicycles/{id}\tid\tid,wheel\tpage admin"),
        ({"is_binary": True, "response": Shape()}, "bicycles.get\tGET /bicycles/{id}\tid\tid,wheel\tbytes"),
        ({"response": Shape(), "beta": "b=v1"}, "bicycles.get\tGET /bicycles/{id}\tid\tid,wheel\tnothing beta:b=v1"),
        ({"response": Shape(), "event": Shape({"string"})}, "bicycles.get\tGET /bicycles/{id}\tid\tid,wheel\tstream"),
    ],
)
def test_list_of_methods(more: dict[str, Any], row: str) -> None:
    facts: dict[str, Any] = {"response": Shape({"string"}), "event": Shape(), "whole": Shape(), **more}
    method = Operation("bicycles.get", "GET", "/bicycles/{id}", ("id",), {}, None, arguments=("id", "wheel"), **facts)
    lines = table(Surface({}, methods={method.name: method}, helpers=frozenset({"bicycles.find"}))).splitlines()
    assert lines == ["method\trequest\tpositional\targuments\tmarks", "bicycles.find\t\t\t\t", row]

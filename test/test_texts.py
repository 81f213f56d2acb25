"""Texts of the spec: which places need one, which are good, and sheets."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from openapiopenai.generate.openapi.files import read
from openapiopenai.generate.openapi.profile import load
from openapiopenai.generate.openapi.texts import Place, fault_of, places, problems, put, share, sheet, type_of

from .conftest import ROOT

MINI: dict[str, Any] = {
    "paths": {
        "/pets": {
            "get": {
                "x-method": "pets.list",
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {},
            }
        }
    },
    "webhooks": {"fed": {"post": {"responses": {}}}},
    "x-channels": [{"name": "zoo", "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}]}],
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {"type": {"type": "string", "const": "pet"}, "owner": {"$ref": "#/components/schemas/Owner"}},
            },
            "BetaPet": {"type": "object", "properties": {"owner": {"$ref": "#/components/schemas/Owner"}, "id": {"type": "string"}}},
            "Owner": {"type": "string"},
            "Other": {"$ref": "#/components/schemas/Pet"},
        }
    },
}  # fmt: skip


@pytest.fixture
def mini() -> Any:
    return copy.deepcopy(MINI)


def test_places_that_need_a_text(mini: Any) -> None:
    assert [(each.kind, each.title) for each in places(mini)] == [
        ("resource", "pets"),
        ("resource", "zoo"),
        ("operation", "pets.list"),
        ("parameter", "pets.list.limit"),
        ("webhook", "fed"),
        ("channel", "zoo"),
        ("parameter", "zoo.id"),
        ("schema", "Pet"),
        ("property", "Pet.type"),
        ("property", "Pet.owner"),
        ("schema", "BetaPet"),
        ("property", "BetaPet.owner"),
        ("property", "BetaPet.id"),
        ("schema", "Owner"),
    ]
    assert [type_of(each) for each in places(mini) if each.name] == ["integer", "string", "const", "Owner", "Owner", "string"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("How many pets a page has at most.", ""),
        ("Whether it is `on`. Off by default.", ""),
        ("Owner.", "says nothing"),
        ("The owner", "does not end"),
        ("TBD: say more.", "says nothing"),
        ("x" * 421 + ".", "characters"),
        ("One. Two. Three. Four. Five.", "sentences"),
        (" Two  blanks.", "blanks"),
        ("Two\nlines.", "blanks"),
    ],
)
def test_a_good_text(text: str, fault: str) -> None:
    found = fault_of(text, Place("property", "Pet", "owner", {}))
    assert fault in found and bool(fault) == bool(found)


def test_shared_texts(mini: Any) -> None:
    table = [
        {"name": "type", "type": "const", "text": "Always `{value}`."},
        {"name": ["owner", "keeper"], "in": "Pet", "text": "Who keeps it."},
        {"name": "limit", "kind": "property", "text": "Never."},
        {"name": "id", "type": "integer", "text": "Never."},
    ]
    assert share(mini, table, "Beta") == 2
    assert share(mini, table, "Beta") == 1  # what its twin has got
    found = {each.title: each.node["description"] for each in places(mini) if "description" in each.node}
    assert found == {"Pet.type": "Always `pet`.", "Pet.owner": "Who keeps it.", "BetaPet.owner": "Who keeps it."}


def test_a_sheet_round_trips(mini: Any, tmp_path: Any) -> None:
    published = copy.deepcopy(MINI)
    published["components"]["schemas"]["Pet"]["description"] = "As  published."
    path = tmp_path / "sheet.yaml"
    path.write_text(sheet(mini, {"pets", "pets.list", "Pet"}, published))
    assert "As published." in path.read_text()
    empty = read(path)
    assert empty == {
        "resources": {"pets": {"text": None}},
        "operations": {"pets.list": {"text": None, "parameters": {"limit": None}}},
        "schemas": {"Pet": {"text": None, "properties": {"type": None, "owner": None}}},
    }
    empty["resources"]["pets"]["text"] = "Animals at home."
    empty["operations"]["pets.list"]["example"] = {"limit": 2}
    empty["schemas"]["Pet"] |= {
        "text": "An animal\nat home.",
        "example": {"type": "pet", "owner": "Ada"},
        "properties": {"owner": "Who keeps it.", "tail": "None."},
    }
    assert put(mini, empty) == ["property Pet.tail"]
    pet = mini["components"]["schemas"]["Pet"]
    assert mini["x-resources"] == {"pets": {"description": "Animals at home."}}
    assert mini["paths"]["/pets"]["get"]["x-example"] == {"limit": 2}
    assert pet["examples"] == [{"type": "pet", "owner": "Ada"}]
    assert pet["description"] == "An animal at home." and pet["properties"]["owner"]["description"] == "Who keeps it."


def test_faults_are_reported(mini: Any) -> None:
    owner = mini["components"]["schemas"]["Owner"]
    owner |= {"description": "TBD.", "enum": ["me"], "x-value-texts": {"me": "Myself", "you": "Yourself."}}
    found = [each for each in problems(mini) if "Owner" in each]
    assert [each.partition(": ")[2].partition(":")[0] for each in found] == [
        "says nothing",
        "does not end like a sentence",
        "has no value 'you'",
    ]
    assert "property Pet.owner: has no text" in problems(mini)


def test_the_texts_of_the_spec_are_good(document: Any) -> None:
    assert list(problems(document)) == []
    before = copy.deepcopy(document)
    profile = load(ROOT / "openapiopenai" / "generate" / "openapi" / "openai")
    share(document, profile.shared_texts, profile.twin_prefix)
    assert document == before

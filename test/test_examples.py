"""Every component of the spec has an example that a reader can learn from."""

from __future__ import annotations

import copy
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from openapiopenai.generate.openapi import examples  # noqa: E402
from openapiopenai.generate.openapi.files import read  # noqa: E402

PLACEHOLDER = re.compile(r"\b(string|foo|bar|baz|lorem|ipsum|todo|fixme|xxx+|placeholder)\b|^<.*>$", re.IGNORECASE)


@pytest.fixture(scope="module")
def spec() -> Any:
    return read(ROOT / "openapi.yaml")


@pytest.fixture(scope="module")
def bare(spec: Any) -> Any:
    """The schemas of the spec without any example."""
    schemas = copy.deepcopy(spec["components"]["schemas"])
    for schema in schemas.values():
        schema.pop("examples", None)
    return {"components": {"schemas": schemas}}


def own(spec: Any) -> dict[str, Any]:
    """The schemas that are no mere other name of one."""
    return {name: schema for name, schema in spec["components"]["schemas"].items() if "$ref" not in schema}


def texts(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a value with the name of its property; the keywords of a JSON Schema are none."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item, key)
    elif isinstance(value, dict) and not (value.get("type") == "object" and "properties" in value):
        for name, item in value.items():
            yield from texts(item, name)


def constants(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        yield from [node["const"]] if isinstance(node.get("const"), str) else []
        yield from [value for value in node.get("enum", []) if isinstance(value, str)]
        for inner in node.values():
            yield from constants(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from constants(inner)


def faults(spec: Any, values: dict[str, Any]) -> list[str]:
    """What a picky reader would say about one example each of some components."""
    checker = examples.Examples(spec)
    fixed = set(constants(spec["components"]["schemas"]))
    found = []
    for name, value in values.items():
        found += [f"{name}: {problem}" for problem in checker.validate(name, value)]
        schema = spec["components"]["schemas"][name]
        if value in ({}, [], "") and schema.get("properties", True):
            found.append(f"{name} is empty")
        for key, text in texts(value):
            if text not in fixed and (text in (key, name, "integer", "number") or PLACEHOLDER.search(text)):
                found.append(f"{name}.{key} is {text!r}")
    return found


def test_every_component_has_a_valid_example_that_says_something(spec: Any) -> None:
    assert [name for name, schema in own(spec).items() if not schema.get("examples")] == []
    number = max(len(schema["examples"]) for schema in own(spec).values())
    for i in range(number):
        values = {name: schema["examples"][i] for name, schema in own(spec).items() if len(schema["examples"]) > i}
        assert faults(spec, values) == []


def test_rules_find_an_example_of_every_component(bare: Any) -> None:
    maker = examples.Examples(bare)
    values = {name: maker.derive(name) for name in bare["components"]["schemas"]}
    assert faults(bare, values) == []
    assert max(len(str(value)) for value in values.values()) < 6_000


def test_an_example_depends_on_nothing_but_the_schemas(bare: Any) -> None:
    schemas = bare["components"]["schemas"]
    shuffled = {"components": {"schemas": dict(sorted(schemas.items(), key=lambda item: item[0][::-1]))}}
    one, other = examples.Examples(bare), examples.Examples(shuffled)
    for name in sorted(schemas)[::6]:
        assert one.derive(name) == other.derive(name), name


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string"}
MINI: dict[str, Any] = {
    "Tree": {"type": "object", "properties": {"children": {"type": "array", "items": ref("Tree")}, "label": TEXT}},
    "Chain": {"type": "object", "required": ["next_link"], "properties": {"next_link": ref("ChainOrEnd")}},
    "ChainOrEnd": {"anyOf": [ref("Chain"), {"type": "string", "const": "end"}]},
    "Forest": {"type": "object", "additionalProperties": ref("Forest")},
    "Loop": {"type": "object", "properties": {"again": {"anyOf": [ref("Loop"), {"type": "null"}]}}},
    "Json": {
        "anyOf": [{"type": "object", "additionalProperties": ref("Json")}, {"type": "array", "items": ref("Json")}]
    },
    "Many": {
        "type": "object",
        "required": ["two", "code", "share", "kind", "day"],
        "properties": {
            "two": {"type": "array", "minItems": 2, "items": TEXT},
            "code": {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{2,4}$"},
            "share": {"type": "number", "minimum": 0, "maximum": 0.25},
            "kind": {"type": ["string", "null"], "enum": ["small", "large", None]},
            "day": {"type": "string", "format": "date"},
            "tiny": {"type": "string", "maxLength": 3},
            "long": {"type": "string", "minLength": 80},
        },
    },
    "Shape": {
        "anyOf": [ref("Round"), ref("Cornered")],
        "discriminator": {
            "propertyName": "type",
            "mapping": {
                "round": ref("Round")["$ref"],
                "square": ref("Cornered")["$ref"],
                "box": ref("Cornered")["$ref"],
            },
        },
        "x-default-mapping": ref("Round")["$ref"],
    },
    "Round": {
        "type": "object",
        "required": ["radius"],
        "properties": {"type": {"type": "string", "const": "round"}, "radius": {"type": "number"}},
    },
    "Cornered": {
        "anyOf": [ref("Square"), ref("Box")],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"square": ref("Square")["$ref"], "box": ref("Box")["$ref"]},
        },
    },
    "Square": {
        "type": "object",
        "required": ["type", "side"],
        "properties": {"type": {"type": "string", "const": "square"}, "side": {"type": "integer"}},
    },
    "Box": {
        "type": "object",
        "required": ["type", "sides"],
        "properties": {
            "type": {"type": "string", "const": "box"},
            "sides": {"type": "array", "minItems": 3, "items": ref("Square")},
        },
    },
    "Figure": ref("Shape"),
}


@pytest.fixture
def mini() -> Any:
    return {"components": {"schemas": copy.deepcopy(MINI)}}


def test_a_value_ends_and_keeps_to_its_bounds(mini: Any) -> None:
    for name in MINI:
        value = examples.derive(mini, name)
        assert examples.validate(mini, name, value) == [], name
        assert value == examples.derive(mini, name)
        assert 0 < len(str(value)) < 500, name
    assert examples.derive(mini, "Chain") == {"next_link": "end"}


def test_a_discriminator_selects_the_variant_of_a_value(mini: Any) -> None:
    assert examples.validate(mini, "Shape", {"type": "square", "side": 2}) == []
    assert examples.validate(mini, "Figure", {"radius": 1.5}) == []
    assert examples.validate(mini, "Shape", {"type": "square", "radius": 1.5}) != []
    assert examples.validate(mini, "Shape", {"type": "box", "sides": [{"type": "square", "side": 1}]}) != []


def test_fill_keeps_what_is_right_and_tells_what_it_changed(mini: Any) -> None:
    schemas = mini["components"]["schemas"]
    schemas["Square"]["examples"] = [{"type": "square", "side": 7}]
    schemas["Round"]["examples"] = [{"radius": "wide"}]
    schemas["Tree"]["examples"] = [{"label": 1}, {"label": "oak"}]
    changed = dict(examples.fill(mini))
    assert schemas["Square"]["examples"] == [{"type": "square", "side": 7}]
    assert schemas["Tree"]["examples"] == [{"label": "oak"}]
    assert "Square" not in changed and "Figure" not in changed
    assert "wide" in changed["Round"] and changed["Box"] == "missing"
    assert schemas["Box"]["examples"][0]["sides"] == [{"type": "square", "side": 7}] * 3
    assert examples.fill(mini) == []


def test_related_figures_agree(bare: Any) -> None:
    maker = examples.Examples(bare)
    usage, files, batch = (maker.derive(name) for name in ("ResponseUsage", "ListFilesResponse", "Batch"))
    assert usage["input_tokens"] + usage["output_tokens"] == usage["total_tokens"]
    assert files["first_id"] == files["last_id"] == files["data"][0]["id"] and files["has_more"] is False
    job = maker.derive("VectorStoreObject")
    assert batch["created_at"] < job["expires_at"] and batch["status"] == "completed"
    failed = maker.derive("ResponseFailedEvent")
    assert failed["response"]["status"] == "failed"

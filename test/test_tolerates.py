"""What servers send besides what the schema says (`x-tolerates`): decoded as it is, without an issue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from openapiopenai import models
from tools.spec.names import python_name

from .conftest import same

VALUES: dict[str, Any] = {
    "null": None,
    "string": "other",
    "number": 1.5,
    "boolean": True,
    "array": [{"type": "text", "text": "Hi"}, 1],
    "object": {"other": [1]},
}


def places(schemas: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Class, property, schema of the property, and an example, of all that is tolerated."""
    for name, schema in schemas.items():
        for wire, prop in schema.get("properties", {}).items():
            if "x-tolerates" in prop:
                yield name, wire, prop, schema["examples"][0]


def test_tolerated_values_are_kept_without_an_issue(schemas: dict[str, Any]) -> None:
    seen = set[str]()
    for name, wire, prop, example in places(schemas):
        cls = getattr(models, name)
        for kind in prop["x-tolerates"]:
            payload = {key: value for key, value in example.items() if key != wire}
            if kind != "absent":
                payload[wire] = VALUES[kind]
            model = cls.from_json(json.dumps(payload))
            where = f"{name}.{wire} {kind}"
            assert model.decode_issues == (), where
            assert same(
                getattr(model, prop.get("x-python-name") or python_name(wire)), payload.get(wire, prop.get("const"))
            ), where
            assert same(model.to_dict(), payload) and same(json.loads(model.to_json()), payload), where
            assert same(cls.from_dict(payload).to_dict(), payload) and not cls.from_dict(payload).decode_issues, where
            if kind != "absent":  # constructors know the schema only
                with pytest.raises(ValidationError, match=wire):
                    cls.model_validate(payload)
            seen.add(kind)
    assert {"absent", "null", "string", "array"} <= seen


def test_anything_else_is_an_issue(schemas: dict[str, Any]) -> None:
    for name, wire, prop, example in places(schemas):
        if {*prop["x-tolerates"]} - {"absent"}:
            payload = {**example, wire: {"neither": "this"}}
            model = getattr(models, name).from_json(json.dumps(payload))
            assert {issue.path[0] for issue in model.decode_issues} == {wire}, name
            assert same(model.to_dict(), payload), name

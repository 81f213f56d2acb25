"""Responses and streams of the real API: made ones, and recorded ones where they lie beside the project."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from openapiopenai import BaseModel
from openapiopenai.generate.layout.types import class_name
from openapiopenai.generate.openapi.document import final_name, is_union, ref_name, schemas_of, split_null

from .conftest import same
from .exchanges import DATA, SHAPES, SOURCES, decoded, exchanges, payloads, shapes_in

pytestmark = pytest.mark.slow

RATCHET = DATA / "traffic.json"


def expected_class(value: Any, key: str, schemas: dict[str, Any]) -> str | None:
    """The class that the tags of an object select; None where the spec knows none."""
    key = final_name(key, schemas)
    schema = split_null(schemas[key])[0]
    if not is_union(schema):
        return class_name(key)
    tag = value.get(schema["discriminator"]["propertyName"]) if "discriminator" in schema else None
    target = schema.get("discriminator", {}).get("mapping", {}).get(tag)
    return expected_class(value, target.rsplit("/", 1)[1], schemas) if target else None


def check_classes(model: Any, raw: Any, schema: Any, schemas: dict[str, Any], seen: Counter[str]) -> None:
    """Every object of a payload has the class that the spec gives for its tags, all the way down."""
    schema = split_null(schema)[0]
    if key := ref_name(schema):
        target = split_null(schemas[final_name(key, schemas)])[0]
        if isinstance(raw, dict) and (is_union(target) or target.get("properties")):
            has_tag = "discriminator" in target or not is_union(target)
            name = expected_class(raw, key, schemas)
            if name is not None:
                assert type(model).__name__ == name
                seen[name] += 1
                properties = models_schema(name, schemas).get("properties", {})
                for wire_name, prop in properties.items():
                    if wire_name in raw:
                        field = next(n for n, f in type(model).model_fields.items() if (f.alias or n) == wire_name)
                        check_classes(getattr(model, field), raw[wire_name], prop, schemas, seen)
            elif has_tag:
                assert type(model).__name__.startswith("Unknown")
            return
        schema = target
    if isinstance(raw, list) and schema.get("type") == "array":
        for inner, item in zip(model, raw, strict=True):
            check_classes(inner, item, schema.get("items", {}), schemas, seen)


def models_schema(name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(schema for key, schema in schemas.items() if class_name(key) == name)
    return found


@pytest.mark.parametrize("source", SOURCES)
def test_every_listed_kind_of_value_occurs(document: dict[str, Any], source: str) -> None:
    """The made exchanges have each of them, and the recordings have no other."""
    listed = set(SHAPES.read_text("utf-8").splitlines())
    found = shapes_in(exchanges(source, document), document)
    missing = listed - found if source == "made" else found - listed
    assert not missing, f"{missing}: see python -m test.exchanges"


@pytest.mark.parametrize("source", SOURCES)
def test_traffic_goes_through_whole(document: dict[str, Any], source: str) -> None:
    schemas = schemas_of(document)
    total: Counter[str] = Counter()
    clean: Counter[str] = Counter()
    classes: Counter[str] = Counter()
    mismatches: Counter[str] = Counter()
    for kind, component, text in payloads(exchanges(source, document), document):
        try:
            raw = json.loads(text)
        except ValueError:  # broken, as some recordings are
            total["no JSON"] += 1
            continue
        model = decoded(component, text)
        assert isinstance(model, BaseModel)
        assert same(model.to_dict(), raw)
        assert same(json.loads(model.to_json()), raw)
        check_classes(model, raw, {"$ref": f"#/components/schemas/{component}"}, schemas, classes)
        total[kind] += 1
        clean[kind] += not model.decode_issues
        for issue in model.decode_issues:
            place = ".".join("[]" if isinstance(step, int) else step for step in issue.path)
            mismatches[f"{type(model).__name__}.{place}: {issue.expected}"] += 1
    shares = {kind: round(clean[kind] / total[kind], 4) for kind in ("response", "event")}
    print(f"\n{dict(total)}, decoded without salvage: {shares}, {len(classes)} classes")
    print("\n".join(f"{count:5} {place}" for place, count in mismatches.most_common(25)))
    least = json.loads(RATCHET.read_text())[source]
    assert total["response"] > least["responses"] and total["event"] > least["events"] and total["no JSON"] < 5
    for kind, share in shares.items():
        assert share >= least[kind], f"fewer {kind}s than before decode without salvage; see the list above"

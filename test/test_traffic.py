"""Recorded answers and streams of the real API, where the recordings lie beside the project.

They are no part of the project, so elsewhere these tests are skipped.
"""

from __future__ import annotations

import gzip
import importlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openapiopenai import BaseModel, models
from tools.generate.types import class_name, module_name
from tools.openapi.document import final_name, is_union, ref_name, schemas_of, split_null

from .conftest import ROOT, same

RECORDED = ROOT.parent / "shared" / "traffic" / "recorded.jsonl.gz"
RATCHET = Path(__file__).parent / "data" / "traffic.json"
KEYS = ("type", "object", "role")

pytestmark = pytest.mark.skipif(not RECORDED.exists(), reason="the recordings are not part of the project")


def payloads(document: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Kind, component and JSON text of every answer and every event."""
    for line in gzip.decompress(RECORDED.read_bytes()).splitlines():
        exchange = json.loads(line)
        operation = document["paths"][exchange["spec_path"]][exchange["method"].lower()]
        if not exchange["is_sse"]:
            answer = next(value for status, value in operation["responses"].items() if status.startswith("2"))
            yield (
                "answer",
                ref_name(answer["content"]["application/json"]["schema"]) or "",
                json.dumps(exchange["response"]),
            )
            continue
        for frame in exchange["response"].replace("\r\n", "\n").split("\n\n"):
            data = "\n".join(part[5:].removeprefix(" ") for part in frame.split("\n") if part.startswith("data:"))
            data = data.removeprefix("data: ")  # some recordings hold frames within frames
            if data and data != "[DONE]" and not data.startswith("event:"):
                yield "event", operation["x-stream-event"], data


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
                for wire, prop in properties.items():
                    if wire in raw:
                        field = next(n for n, f in type(model).model_fields.items() if (f.alias or n) == wire)
                        check_classes(getattr(model, field), raw[wire], prop, schemas, seen)
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


def test_recorded_traffic_goes_through_whole(document: dict[str, Any]) -> None:
    schemas = schemas_of(document)
    total: Counter[str] = Counter()
    clean: Counter[str] = Counter()
    classes: Counter[str] = Counter()
    mismatches: Counter[str] = Counter()
    for kind, component, text in payloads(document):
        name = class_name(component)
        try:
            raw = json.loads(text)
        except ValueError:  # a recording that somebody wrote by hand
            total["no JSON"] += 1
            continue
        module = importlib.import_module(f"openapiopenai.models.{module_name(name)}")
        decode = getattr(module, "from_json", None) or getattr(models, name).from_json
        model = decode(text)
        assert isinstance(model, BaseModel)
        assert same(model.to_dict(), raw)
        assert same(json.loads(model.to_json()), raw)
        check_classes(model, raw, {"$ref": f"#/components/schemas/{component}"}, schemas, classes)
        total[kind] += 1
        clean[kind] += not model.decode_issues
        for issue in model.decode_issues:
            place = ".".join("[]" if isinstance(step, int) else step for step in issue.path)
            mismatches[f"{type(model).__name__}.{place}: {issue.expected}"] += 1
    shares = {kind: round(clean[kind] / total[kind], 4) for kind in ("answer", "event")}
    print(f"\n{dict(total)}, decoded without salvage: {shares}, {len(classes)} classes met")
    print("\n".join(f"{count:5} {place}" for place, count in mismatches.most_common(25)))
    assert total["answer"] > 300 and total["event"] > 6000 and total["no JSON"] < 5
    least = json.loads(RATCHET.read_text())
    for kind, share in shares.items():
        assert share >= least[kind], f"fewer {kind}s than before decode without salvage; see the list above"

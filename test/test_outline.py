"""Schemas read from annotations are those that pydantic makes of them."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import VERSION

from openapiopenai import models
from openapiopenai._runtime.json import outline
from openapiopenai._runtime.json.decoder import UNION, is_model, schema_of
from openapiopenai._runtime.json.types import TOLERATED
from openapiopenai._runtime.json.unions import OpenUnion

pytestmark = pytest.mark.portable

EVERY: list[Any] = [getattr(models, name) for name in dir(models) if not name.startswith("_")]
MODELS: list[Any] = [each for each in EVERY if isinstance(each, type) and is_model(each)]
UNIONS: list[Any] = [each for each in EVERY if isinstance(each, type) and issubclass(each, OpenUnion)]

TELLS_TOLERATED = VERSION >= "2.12"
"""Whether pydantic keeps the marks of one field from all others with the same default, `FROM_SERVER`."""
SAID = ("type", "strict", "expected", "default", "validation_alias", "mode", "fail_fast")
"""Keys of a core schema that decoding goes by, besides those of inner schemas."""


def plain(schema: Any, names: dict[str, Any], *, inside: bool) -> Any:
    """Return what a schema says; models and unions in it by name."""
    kind = schema["type"]
    if kind == "definitions":
        return plain(schema["schema"], {each["ref"]: each for each in schema["definitions"]}, inside=inside)
    if kind == "definition-ref":
        return plain(names[schema["schema_ref"]], names, inside=inside)
    if kind == outline.REFERENCE:
        target = schema["to"].target()
        made = {**schema_of(target), **({"metadata": schema["metadata"]} if "metadata" in schema else {})}
        return target.__name__ if is_model(target) else plain(made, names, inside=True)
    if kind == "model":
        return schema["cls"].__name__ if inside else {"strict": schema["strict"], **fields(schema["schema"], names)}
    if union := schema.get("metadata", {}).get(UNION):
        return union.__name__
    if kind == "union":
        return {"mode": schema.get("mode"), "choices": choices(schema, names)}
    said = {key: schema[key] for key in SAID if schema.get(key) not in (None, {})}
    if TELLS_TOLERATED and TOLERATED in (metadata := schema.get("metadata", {})):
        said[TOLERATED] = metadata[TOLERATED]
    inner = {key: plain(each, names, inside=True) for key, each in schema.items() if key.endswith("schema")}
    return {**said, **inner}


def choices(union: Any, names: dict[str, Any]) -> list[Any]:
    """Return the variants of a union, with those of unions in it that are made of types, each once."""
    made = [plain(each, names, inside=True) for each in union["choices"]]
    flat = [inner for each in made for inner in _inner(each)]
    return [each for place, each in enumerate(flat) if each not in flat[:place]]


def _inner(said: Any) -> list[Any]:
    return said["choices"] if "choices" in said else [said]  # noqa: SIM401 (it may be a name)


def fields(schema: Any, names: dict[str, Any]) -> dict[str, Any]:
    each = {name: plain(field, names, inside=True) for name, field in schema["fields"].items()}
    further = schema.get("extras_schema")
    return {"fields": each, "further": further and plain(further, names, inside=True)}


def test_every_model_is_read_as_pydantic_reads_it() -> None:
    for model in MODELS:
        outlined = plain(schema_of(model), {}, inside=False)
        constants = model.__constants__
        model.build()
        assert outlined == plain(model.__pydantic_core_schema__, {}, inside=False), model
        assert constants == model.__constants__, model


def test_every_union_is_read_as_pydantic_reads_it() -> None:
    for union in UNIONS:
        made = plain(union._type_adapter().core_schema, {}, inside=False)
        assert plain(schema_of(union), {}, inside=False) == made, union

"""Schemas read from annotations are those that pydantic makes of them."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from pydantic import VERSION

from openapiopenai import models
from openapiopenai._runtime.json import outline
from openapiopenai._runtime.json.decoder import PATIENCE, UNION, is_model, schema_of
from openapiopenai._runtime.json.types import TOLERATED
from openapiopenai._runtime.json.unions import OpenUnion

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
        made_of = choices(schema, names)
        return {"mode": schema.get("mode"), "choices": made_of} if len(made_of) > 1 else made_of[0]
    said = {key: schema[key] for key in SAID if schema.get(key) not in (None, {})}
    if TELLS_TOLERATED and TOLERATED in (metadata := schema.get("metadata", {})):
        said[TOLERATED] = metadata[TOLERATED]
    inner = {key: plain(each, names, inside=True) for key, each in schema.items() if key.endswith("schema")}
    return {**said, **inner}


def choices(union: Any, names: dict[str, Any]) -> list[Any]:
    """Return the variants of a union, with those of unions in it that are made of types, each once.

    Models and unions stay in order, and come first: nothing else takes what they take.
    """
    made = [plain(each, names, inside=True) for each in union["choices"]]
    flat = sorted(
        (inner for each in made for inner in _inner(each)), key=lambda each: "" if type(each) is str else str(each)
    )
    return [each for place, each in enumerate(flat) if each not in flat[:place]]


def _inner(said: Any) -> list[Any]:
    return said["choices"] if "choices" in said else [said]  # noqa: SIM401 (it may be a name)


def fields(schema: Any, names: dict[str, Any]) -> dict[str, Any]:
    each = {name: plain(field, names, inside=True) for name, field in schema["fields"].items()}
    further = schema.get("extras_schema")
    return {"fields": each, "further": further and plain(further, names, inside=True)}


@pytest.mark.slow
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


DECODED = {
    "Response": '{"id": "r", "output": [{"type": "message", "id": "m", "content": []}], "usage": {"input_tokens": 1}}',
    "CreateChatCompletionResponse": '{"id": "c", "choices": [{"index": 0, "message": {"content": "Yes."}}]}',
    "ResponseStreamEvent": '{"type": "response.output_text.delta", "delta": "Yes"}',
    "TextResponseFormatJsonSchema": '{"type": "json_schema", "name": "n", "schema": {"type": "object"}}',
}
READING = """
import sys
from openapiopenai import models

value = getattr(models, sys.argv[1]).from_json(sys.argv[2])
repr(value), value.to_json(), value.to_dict(), value == value, value.model_copy()
built = [name for name, each in vars(models).items() if isinstance(each, type) and vars(each).get("__pydantic_complete__")]
print(built, "pydantic.plugin._loader" in sys.modules)
"""


@pytest.mark.parametrize(("name", "text"), DECODED.items(), ids=DECODED)
def test_reading_and_writing_build_nothing_for_constructors(name: str, text: str) -> None:
    done = subprocess.run([sys.executable, "-c", READING, name, text], capture_output=True, text=True, check=True)
    assert done.stdout == "[] False\n"


def test_only_what_occurs_is_imported() -> None:
    code = f"""{READING}
assert {{"Response", "OutputItem", "OutputMessage", "ResponseUsage"}} <= vars(models).keys()
assert not {{"Reasoning", "ResponseError", "Tool", "FunctionToolCall"}} & vars(models).keys()"""
    subprocess.run([sys.executable, "-c", code, "Response", DECODED["Response"]], check=True, stdout=subprocess.DEVNULL)


FIELDS = """
from openapiopenai.models import TextResponseFormatJsonSchema as Format

Format.from_json('{"type": "json_schema", "name": "n", "schema": {}}')
print(Format.model_fields["schema_"].alias, Format.model_fields["description"].annotation)
"""


def test_fields_are_complete_before_a_model_is_built() -> None:
    done = subprocess.run([sys.executable, "-c", FIELDS], capture_output=True, text=True, check=True)
    assert done.stdout == "schema str | None\n" or done.stdout == "schema typing.Optional[str]\n"


@pytest.mark.parametrize(("name", "text"), DECODED.items(), ids=DECODED)
def test_values_are_the_same_before_and_after_what_occurs_is_inlined(name: str, text: str) -> None:
    decode = getattr(models, name).from_json
    first = decode(text)
    for _ in range(PATIENCE * 2):
        assert decode(text) == first
    assert decode(text).to_json() == first.to_json()

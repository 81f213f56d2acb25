"""Decode issues: each mismatch of data and schema is reported once, with its path."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import reduce
from typing import Annotated, Any

import pytest

from openapiopenai import BaseModel, CreateEmbeddingResponse, DecodeError, DecodeIssue, Response, models
from openapiopenai._runtime.json.issues import MOST_ISSUES
from openapiopenai._runtime.json.salvage import is_salvaged
from openapiopenai.models import output_item

from .conftest import same

RESPONSE = {
    **{"id": "r", "object": "response", "created_at": 1, "model": "m", "output": [], "tools": [], "error": None},
    **{"incomplete_details": None, "instructions": None, "metadata": {}, "parallel_tool_calls": True},
    **{"temperature": 1, "top_p": 1, "tool_choice": "auto"},
}
TEXT = {"type": "output_text", "text": "Hi", "annotations": [], "logprobs": []}
MESSAGE = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [TEXT]}
FILTERED = {"type": "mcp", "server_label": "s"}
VECTOR = {"object": "embedding", "index": 0, "embedding": [0.5]}
VECTORS = {"object": "list", "data": [VECTOR], "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}}

STRING = "Input should be a valid string"
NUMBER = "Input should be a valid number or a valid integer"
INTEGER = "Input should be a valid integer"
REQUIRED = "Field required"

CASES: list[tuple[Any, dict[str, Any], list[str]]] = [
    (Response, RESPONSE, []),
    (Response, RESPONSE | {"new": {"a": [1]}}, []),
    (Response, RESPONSE | {"id": 5}, [f"id: {STRING}"]),
    (Response, RESPONSE | {"id": None}, [f"id: {STRING}"]),
    (Response, RESPONSE | {"temperature": "1"}, [f"temperature: {NUMBER}"]),
    (Response, RESPONSE | {"temperature": None}, []),
    (Response, RESPONSE | {"temperature": {}}, [f"temperature: {NUMBER}"]),
    (Response, RESPONSE | {"instructions": {}}, [f"instructions: {STRING} or a valid list"]),
    (Response, RESPONSE | {"tools": [FILTERED | {"allowed_tools": {"tool_names": 5}}]}, ["tools[0].allowed_tools.tool_names: Input should be a valid list"]),
    (Response, RESPONSE | {"object": "answer"}, ["object: Input should be 'response'"]),
    (Response, RESPONSE | {"parallel_tool_calls": 1}, ["parallel_tool_calls: Input should be a valid boolean"]),
    (Response, RESPONSE | {"metadata": {"a": 1, "b": "x", "c": []}}, [f"metadata.a: {STRING}", f"metadata.c: {STRING}"]),
    (Response, RESPONSE | {"metadata": [1]}, ["metadata: Input should be a valid dictionary"]),
    (Response, RESPONSE | {"output": None}, ["output: Input should be a valid list"]),
    (Response, RESPONSE | {"output": {}}, ["output: Input should be a valid list"]),
    (
        Response,
        RESPONSE | {"output": [5, MESSAGE, None]},
        ["output[0]: Input should be an object", "output[2]: Input should be an object"],
    ),
    (Response, RESPONSE | {"output": [MESSAGE | {"id": 5}]}, [f"output[0].id: {STRING}"]),
    (Response, RESPONSE | {"output": [MESSAGE, {"type": "message"}]}, [f"output[1].{key}: {REQUIRED}" for key in ("id", "role", "content", "status")]),
    (
        Response,
        RESPONSE | {"id": 1, "output": [MESSAGE | {"content": [TEXT | {"text": 7, "annotations": 8}]}]},
        [f"id: {STRING}", "output[0].content[0].annotations: Input should be a valid list", f"output[0].content[0].text: {STRING}"],
    ),
    (Response, RESPONSE | {"output": [{"type": "tea", "leaves": "3"}]}, []),
    (CreateEmbeddingResponse, VECTORS, []),
    (CreateEmbeddingResponse, VECTORS | {"data": [5]}, ["data[0]: Input should be an object"]),
    (CreateEmbeddingResponse, VECTORS | {"usage": 5}, ["usage: Input should be an object"]),
    (CreateEmbeddingResponse, VECTORS | {"usage": {"prompt_tokens": 1.5, "total_tokens": "1"}}, [f"usage.prompt_tokens: {INTEGER}", f"usage.total_tokens: {INTEGER}"]),
    (
        CreateEmbeddingResponse,
        VECTORS | {"data": [VECTOR, VECTOR | {"embedding": [0.5, None, 1, "x", True]}]},
        [f"data[1].embedding[{at}]: {NUMBER}" for at in (1, 3, 4)],
    ),
    (CreateEmbeddingResponse, VECTORS | {"data": [VECTOR | {"embedding": 5}]}, ["data[0].embedding: *"]),
    (output_item, MESSAGE | {"content": {}}, ["content: Input should be a valid list"]),
    (models.FunctionToolCall, {"type": "function_call"}, [f"{key}: {REQUIRED}" for key in ("call_id", "name", "arguments")]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "payload", "expected"), CASES, ids=[str(each[2]) for each in CASES])
def test_issues(kind: Any, payload: dict[str, Any], expected: list[str]) -> None:
    for value in (kind.from_json(json.dumps(payload)), kind.from_dict(payload)):
        found = [str(issue) for issue in value.decode_issues]
        assert len(set(found)) == len(found)
        assert expected or not is_salvaged(value)
        assert sorted(each if not wanted.endswith("*") else wanted for each, wanted in zip(sorted(found), sorted(expected), strict=True)) == sorted(expected)  # fmt: skip
        assert same(value.to_dict(), payload)
        assert same(json.loads(value.to_json()), payload)


@pytest.mark.parametrize(("kind", "payload", "expected"), CASES, ids=[str(each[2]) for each in CASES])
def test_an_error_names_the_same_places(kind: Any, payload: dict[str, Any], expected: list[str]) -> None:
    """Besides, for each other variant of a union, the place of the union."""
    found: tuple[DecodeIssue, ...] = ()
    try:
        kind.from_dict(payload, on_mismatch="raise")
    except DecodeError as error:
        found = error.issues
    assert len(set(found)) == len(found)
    places, wanted = ({place_of(issue) for issue in issues} for issues in (found, expected))
    assert wanted <= places and all(any(each.startswith(place) for each in wanted) for place in places)


def place_of(issue: object) -> str:
    return str(issue).partition(": ")[0]


@pytest.mark.parametrize("payload", [[1], None, "text", 5])
def test_what_is_no_object(payload: Any) -> None:
    value = Response.from_dict(payload)
    assert [str(issue) for issue in value.decode_issues] == [
        f"payload: expected a JSON object, got {type(payload).__name__}"
    ]
    assert repr(value) == f"Response({payload!r})"
    assert repr(value.model_extra) == f"{{'': Whole({payload!r})}}"
    assert value == Response.from_dict(payload) != Response.from_dict([2])  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [MOST_ISSUES, MOST_ISSUES + 1, 50_000])
def test_the_last_issue_says_how_many_more_there_are(count: int) -> None:
    value = CreateEmbeddingResponse.from_dict(VECTORS | {"data": [VECTOR | {"embedding": ["x"] * count}]})
    found = value.decode_issues
    assert [issue.path for issue in found[:MOST_ISSUES]] == [("data", 0, "embedding", at) for at in range(MOST_ISSUES)]
    assert [str(issue) for issue in found[MOST_ISSUES:]] == (
        [f"payload: {count - MOST_ISSUES:,} more mismatches"] if count > MOST_ISSUES else []
    )


class Shelf(BaseModel):
    """Models at places where none of the API are."""

    __pydantic_extra__: dict[str, models.Model]  # pyright: ignore[reportIncompatibleVariableOverride]

    by_name: dict[str, models.Model] = {}
    rows: list[dict[str, Annotated[models.Model, "in order"]]] = []
    note: Annotated[dict[str, list[models.Model]], "may be absent"] | None = None
    one_of: models.Model | models.Embedding | str = ""
    anything: list[Any] | dict[str, Any] | None = None


GOOD, BAD = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}, {"id": 5}
OWN = [f"id: {STRING}", f"object: {REQUIRED}"]


@pytest.mark.parametrize(
    ("payload", "place", "kind", "issues"),
    [
        ({"by_name": {"a": BAD}}, ("by_name", "a"), models.Model, [f"by_name.a.{each}" for each in OWN]),
        ({"by_name": {"a": GOOD, "b": 5}}, ("by_name", "a"), models.Model, ["by_name.b: Input should be an object"]),
        ({"by_name": [GOOD]}, ("by_name", 0), dict, ["by_name: Input should be a valid dictionary"]),
        ({"rows": [{"c": GOOD}, {"c": GOOD, "d": BAD}]}, ("rows", 1, "d"), models.Model, [f"rows[1].d.{each}" for each in OWN]),
        ({"rows": [{"c": GOOD}, 7]}, ("rows", 0, "c"), models.Model, ["rows[1]: Input should be a valid dictionary"]),
        ({"rows": {"c": GOOD}}, ("rows", "c"), dict, ["rows: Input should be a valid list"]),
        ({"note": {"e": [BAD]}}, ("note", "e", 0), models.Model, [f"note.e[0].{each}" for each in OWN]),
        ({"new": GOOD}, ("new",), models.Model, []),
        ({"new": BAD}, ("new",), models.Model, [f"new.{each}" for each in OWN]),
        ({"new": 5}, ("new",), int, ["new: Input should be an object"]),
        ({"new": GOOD, "rows": 5}, ("new",), models.Model, ["rows: Input should be a valid list"]),
        ({"one_of": GOOD, "rows": 5}, ("one_of",), models.Model, ["rows: Input should be a valid list"]),
        ({"one_of": VECTOR, "rows": 5}, ("one_of",), models.Embedding, ["rows: Input should be a valid list"]),
        ({"one_of": BAD | {"object": "model"}}, ("one_of",), models.Model, [f"one_of.id: {STRING}"]),
        ({"one_of": GOOD | {"id": 5}}, ("one_of",), models.Model, [f"one_of.id: {STRING}"]),
        ({"one_of": {"id": "m"}}, ("one_of",), models.Model, [f"one_of.object: {REQUIRED}"]),
        ({"one_of": "a", "rows": 5}, ("one_of",), str, ["rows: Input should be a valid list"]),
        ({"one_of": [GOOD]}, ("one_of", 0), dict, ["one_of: Input should be an object or a valid string"]),
        ({"anything": [GOOD], "rows": 5}, ("anything", 0), dict, ["rows: Input should be a valid list"]),
        ({"anything": {"a": GOOD}, "rows": 5}, ("anything", "a"), dict, ["rows: Input should be a valid list"]),
    ],
    ids=str,
)  # fmt: skip
def test_models_at_any_place(payload: dict[str, Any], place: tuple[Any, ...], kind: type, issues: list[str]) -> None:
    value = Shelf.from_dict(payload)
    assert (
        type(reduce(lambda each, step: getattr(each, step) if isinstance(each, Shelf) else each[step], place, value))
        is kind
    )
    assert same(value.to_dict(), payload) and same(Shelf.from_json(value.to_json()).to_dict(), payload)
    assert sorted(map(str, value.decode_issues)) == sorted(issues)
    found: tuple[DecodeIssue, ...] = ()
    try:
        Shelf.from_dict(payload, on_mismatch="raise")
    except DecodeError as error:
        found = error.issues
    assert {place_of(each) for each in issues} <= {place_of(each) for each in found} or not issues
    assert bool(found) is bool(issues)
    assert not {"Model", "Embedding"} & {step for each in found for step in each.path}, "variants are not in the data"


def test_issues_follow_the_model() -> None:
    value = Response.from_dict(RESPONSE | {"id": 5})
    value.id = "r"
    assert value.decode_issues == ()


def test_rules_of_a_subclass_are_issues() -> None:
    from pydantic import field_validator

    class Strict(models.Model):
        @field_validator("id")
        @classmethod
        def check(cls, value: str) -> str:
            if value != "m":
                raise ValueError("no such model")
            return value

    payload = {"id": "x", "object": "model", "created": 1, "owned_by": "o"}
    value = Strict.from_dict(payload)
    assert same(value.to_dict(), payload)
    assert [str(issue) for issue in value.decode_issues] == ["id: Value error, no such model"]
    with pytest.raises(DecodeError, match="no such model"):
        Strict.from_dict(payload, on_mismatch="raise")


def deeper(frames: int, use: Callable[[], Any]) -> Any:
    """Call a function below some frames of the stack."""
    return deeper(frames - 1, use) if frames > 0 else use()


@pytest.mark.parametrize("left", [700, 300, 120, 80])
@pytest.mark.parametrize("levels", [10, 60, 250, 500])
def test_the_stack_of_the_caller(levels: int, left: int) -> None:
    """Decides how deep models go; what is deeper is kept as plain values, with an issue."""
    text = '{"type":"and","filters":[' * levels + '{"type":"eq","key":"k","value":"v"}' + "]}" * levels
    used = sum(1 for _ in traceback.walk_stack(None))
    found = deeper(sys.getrecursionlimit() - used - left, lambda: models.CompoundFilter.from_json(text))
    assert found.to_json() == text and len(found.decode_issues) <= 1


def test_repr_at_the_end_of_the_stack() -> None:
    """It is shortened, the more the less of the stack is left."""
    value = Response.from_dict(RESPONSE | {"output": [MESSAGE], "new": {"a": [{"b": [1]}]}})

    def shown() -> str:
        deeper(10, lambda: None)  # so much is left, at least
        try:
            return repr(value)
        except RecursionError:
            return "an error"

    used = sum(1 for _ in traceback.walk_stack(None))
    found: list[str] = []
    with suppress(RecursionError):
        for left in range(100, 0, -1):
            found.append(deeper(sys.getrecursionlimit() - used - left, shown))
    assert found[0] == repr(value) and found[-1] == "Response(…)"
    assert all(text.startswith("Response(") and text.endswith(")") for text in found)

"""What servers send besides what the schema says (`x-tolerates`): decoded unchanged, without an issue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from openapiopenai import models
from openapiopenai.generate.openapi.names import python_name

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
        for wire_name, prop in schema.get("properties", {}).items():
            if "x-tolerates" in prop:
                yield name, wire_name, prop, schema["examples"][0]


def test_tolerated_values_are_kept_without_an_issue(schemas: dict[str, Any]) -> None:
    seen = set[str]()
    for name, wire_name, prop, example in places(schemas):
        cls = getattr(models, name)
        for kind in prop["x-tolerates"]:
            payload = {key: value for key, value in example.items() if key != wire_name}
            if kind != "absent":
                payload[wire_name] = VALUES[kind]
            model = cls.from_json(json.dumps(payload))
            where = f"{name}.{wire_name} {kind}"
            assert model.decode_issues == (), where
            assert same(
                getattr(model, prop.get("x-python-name") or python_name(wire_name)),
                payload.get(wire_name, prop.get("const")),
            ), where
            assert same(model.to_dict(), payload) and same(json.loads(model.to_json()), payload), where
            assert same(cls.from_dict(payload).to_dict(), payload) and not cls.from_dict(payload).decode_issues, where
            if kind != "absent":  # constructors know the schema only
                with pytest.raises(ValidationError, match=wire_name):
                    cls.model_validate(payload)
            seen.add(kind)
    assert {"absent", "null", "string", "array"} <= seen


def foreign(cls: Any, example: dict[str, Any], wire_name: str, tolerated: list[str]) -> Any:
    """A value that neither the schema nor a tolerance allows."""
    for value in (value for kind, value in VALUES.items() if kind not in tolerated):
        try:
            cls.model_validate({**example, wire_name: value})
        except ValidationError:
            return value
    raise AssertionError(f"{cls.__name__}.{wire_name} takes anything")


def test_anything_else_is_an_issue(schemas: dict[str, Any]) -> None:
    for name, wire_name, prop, example in places(schemas):
        if {*prop["x-tolerates"]} - {"absent"}:
            cls = getattr(models, name)
            payload = {**example, wire_name: foreign(cls, example, wire_name, prop["x-tolerates"])}
            model = cls.from_json(json.dumps(payload))
            assert {issue.path[0] for issue in model.decode_issues} == {wire_name}, name
            assert same(model.to_dict(), payload), name


CHOICE = {"index": 0, "delta": {"content": "Hi"}}
CALL = {"id": "abc123def", "function": {"name": "weather", "arguments": "{}"}}
CITATION = {"type": "url_citation", "url": "https://example.com"}
ADDED = {"type": "response.output_text.annotation.added", "item_id": "msg_1", "annotation_index": 0}
SENT: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "Azure": [
        ("CreateChatCompletionStreamResponse", {"object": "", "choices": [], "prompt_filter_results": []}),
        ("CreateChatCompletionStreamResponse", {"choices": [{"index": 0, "content_filter_results": {}}]}),
        (
            "CreateChatCompletionResponse",
            {"object": "chat.completion", "choices": [{"index": 0, "finish_reason": "content_filter"}]},
        ),
    ],
    "Perplexity": [
        ("CreateChatCompletionStreamResponse", {"object": "chat.completion", "citations": [], "choices": [CHOICE]})
    ],
    "Together": [
        (
            "CreateCompletionResponse",
            {"object": "text.completion", "choices": [{"index": 0, "text": "Hi"}], "prompt": []},
        )
    ],
    "Mistral": [
        ("CreateChatCompletionStreamResponse", {"choices": [{"index": 0, "delta": {"tool_calls": [CALL]}}], "p": "ab"})
    ],
    "xAI": [("ResponseOutputTextAnnotationAddedEvent", {**ADDED, "annotation": CITATION})],
    "LiteLLM": [
        ("CreateCompletionResponse", {"object": "text_completion", "choices": [{"index": 0, "finish_reason": "stop"}]}),
        (
            "Response",
            {
                "id": "resp_1",
                "model": "m",
                "output": [],
                "tools": None,
                "tool_choice": None,
                "parallel_tool_calls": None,
            },
        ),
        ("ResponseUsage", {"input_tokens": 1, "output_tokens": 2, "output_tokens_details": None}),
    ],
    "llama.cpp": [
        ("ResponseCreatedEvent", {"type": "response.created", "response": {"id": "resp_1", "object": "response"}}),
        ("ResponseTextDeltaEvent", {"type": "response.output_text.delta", "item_id": "msg_1", "delta": "Hi"}),
        (
            "ResponseContentPartAddedEvent",
            {"type": "response.content_part.added", "item_id": "msg_1", "part": {"type": "output_text", "text": ""}},
        ),
    ],
}
COMMON = {"id": "x1", "created": 1, "model": "m"}


@pytest.mark.parametrize("server", SENT)
def test_correct_responses_have_no_issue(server: str) -> None:
    for name, own in SENT[server]:
        payload = COMMON | own if name.startswith("Create") else own
        model = getattr(models, name).from_json(json.dumps(payload))
        assert [str(issue) for issue in model.decode_issues] == [], name
        assert same(model.to_dict(), payload), name

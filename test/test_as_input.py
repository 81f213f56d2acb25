"""Any response can be sent back: the result of `as_input` is valid input, and nothing is lost."""

from __future__ import annotations

import asyncio
import http.client
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openapiopenai import AsyncOpenAI, BetaResponse, MockTransport, OpenAI, Response, models
from openapiopenai.generate.openapi.document import final_name, schemas_of
from openapiopenai.generate.openapi.examples import Examples
from openapiopenai.generate.openapi.files import read
from openapiopenai.helpers.as_input import beta_items_as_input, items_as_input

from .conftest import ROOT, same
from .steady import steady

DOCUMENT = read(ROOT / "openapi.yaml")
SCHEMAS = schemas_of(DOCUMENT)
SPEC = Examples(DOCUMENT)
KINDS: dict[str, tuple[Callable[[Any], Any], Any, str]] = {
    "OutputItem": (items_as_input, models.InputItem, "/responses"),
    "BetaOutputItem": (beta_items_as_input, models.BetaInputItem, "/responses?beta=true"),
}
MESSAGE = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": []}

PATTERNS = {"^tunnel_[a-z0-9]{32}$": f"tunnel_{'a' * 32}"}


def variants(union: str) -> dict[str, str]:
    """Tag → component."""
    mapping = SCHEMAS[union]["discriminator"]["mapping"]
    return {tag: final_name(ref.rpartition("/")[2], SCHEMAS) for tag, ref in mapping.items()}


ALL = [(union, tag) for union in KINDS for tag in variants(union)]


def values(schema: dict[str, Any], room: int) -> st.SearchStrategy[Any]:
    """JSON values that fit a schema, optional properties now there and now not."""
    if "$ref" in schema:
        name = final_name(schema["$ref"].rpartition("/")[2], SCHEMAS)
        examples = SCHEMAS[name].get("examples", ())
        if room == 0 and examples:
            return st.sampled_from(examples)
        return values(SCHEMAS[name], room - 1)
    if "const" in schema:
        return st.just(schema["const"])
    if "pattern" in schema:
        return st.just(PATTERNS.get(schema["pattern"], "a1"))
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if branches := schema.get("anyOf"):
        return st.one_of([values(branch, room) for branch in branches])
    kinds = schema.get("type", "object")
    if isinstance(kinds, list):
        return st.one_of([values({**schema, "type": kind}, room) for kind in kinds])
    match kinds:
        case "object":
            if "properties" not in schema:  # free-form; where the output takes any value, the input wants this
                return st.just({})
            required = schema.get("required", ())
            parts = {name: values(prop, room) for name, prop in schema.get("properties", {}).items()}
            return st.fixed_dictionaries(
                {name: part for name, part in parts.items() if name in required},
                optional={name: part for name, part in parts.items() if name not in required},
            )
        case "array":
            return st.lists(values(schema.get("items", {}), room), min_size=schema.get("minItems", 0), max_size=2)
        case "string":
            return st.just("https://example.com/a") if schema.get("format") == "uri" else st.sampled_from(["a1", "b2"])
        case "integer" | "number":
            return st.just(schema.get("minimum", 1))
        case "boolean":
            return st.booleans()
        case _:
            return st.none()


def faults(union: str, item: Any) -> list[str]:
    """What is wrong with an item of an input, by the spec and by the strict constructors."""
    made = KINDS[union][1]
    made.from_dict(item, on_mismatch="raise")
    return SPEC.validate(made.__name__, item)


def sent_back(union: str, item: Any) -> Any:
    """An item as input; a message follows it, as one does in a response."""
    found = KINDS[union][0]([item, MESSAGE])
    assert len(found) == 2
    return found[0]


@pytest.mark.parametrize(("union", "tag"), ALL, ids=[" ".join(each) for each in ALL])
def test_any_item_is_valid_input(union: str, tag: str) -> None:
    """Whatever the spec allows in a response."""
    name = variants(union)[tag]

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(values(SCHEMAS[name], 4))
    def check(item: Any) -> None:
        found = sent_back(union, item)
        assert not faults(union, found), (item, found)
        assert found["type"] == tag
        assert lost(item, found) <= ALLOWED | ({"part"} if tag in PARTS else set()), (item, found)

    for example in SCHEMAS[name]["examples"]:
        assert not faults(union, sent_back(union, example))
    check()


# All that an input does not take, besides nulls: nothing else may get lost.
ALLOWED = {"created_by", "logprobs", "status"}
PARTS = {"agent_message", "multi_agent_call_output"}
"""Items with parts of a kind that no input has."""


def lost(item: Any, found: Any) -> set[str]:
    """Names of properties that were left out, but for nulls, on any level."""
    if isinstance(item, dict) and isinstance(found, dict):
        inner = {name for key in item.keys() & found.keys() for name in lost(item[key], found[key])}
        return inner | {key for key in item.keys() - found.keys() if item[key] is not None}
    if isinstance(item, list) and isinstance(found, list):
        if len(item) != len(found):
            return {"part"}
        return {name for pair in zip(item, found, strict=True) for name in lost(*pair)}
    return set()


def test_a_mock_server_accepts_every_input() -> None:
    """Steady checks requests against the spec."""
    with steady(ROOT / "openapi.yaml") as url:
        for union, (convert, _, path) in KINDS.items():
            for name in variants(union).values():
                for example in SCHEMAS[name]["examples"]:
                    body = {"model": "m", "input": convert([example, MESSAGE])}
                    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)
                    connection.request("POST", path, json.dumps(body), {"content-type": "application/json"})
                    response = connection.getresponse()
                    text = response.read()
                    connection.close()
                    assert response.status == 200 and response.headers["x-steady-error-count"] == "0", (name, text)


CASES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "what only the output has",
        {"type": "shell_call_output", "id": "a", "call_id": "c", "created_by": "u", "output": []},
        {"type": "shell_call_output", "id": "a", "call_id": "c", "output": []},
    ),
    (
        "the same on an inner level",
        {"type": "shell_call_output", "call_id": "c", "output": [{"stdout": "a", "created_by": "u", "new": 1}]},
        {"type": "shell_call_output", "call_id": "c", "output": [{"stdout": "a", "new": 1}]},
    ),
    (
        "a value that only the output has",
        {"type": "computer_call_output", "call_id": "c", "status": "failed", "output": {"type": "computer_screenshot"}},
        {"type": "computer_call_output", "call_id": "c", "output": {"type": "computer_screenshot"}},
    ),
    (
        "a value that nobody knows",
        {"type": "function_call", "call_id": "c", "name": "n", "arguments": "{}", "status": "paused"},
        {"type": "function_call", "call_id": "c", "name": "n", "arguments": "{}", "status": "paused"},
    ),
    (
        "nulls",
        {"type": "function_call", "id": None, "call_id": "c", "name": "n", "arguments": "{}", "status": None},
        {"type": "function_call", "call_id": "c", "name": "n", "arguments": "{}"},
    ),
    (
        "an item that nobody knows",
        {"type": "telescope_call", "id": "t", "created_by": None, "target": {"ra": 83.82, "dec": None}},
        {"type": "telescope_call", "id": "t", "created_by": None, "target": {"ra": 83.82, "dec": None}},
    ),
    (
        "a property that nobody knows",
        {**MESSAGE, "mood": {"created_by": None}},
        {**MESSAGE, "mood": {"created_by": None}},
    ),
    (
        "free-form values",
        {"type": "tool_search_call", "call_id": "c", "arguments": {"id": None, "created_by": "u"}, "created_by": "u"},
        {"type": "tool_search_call", "call_id": "c", "arguments": {"id": None, "created_by": "u"}},
    ),
    (
        "bad values",
        {**MESSAGE, "content": {"no": "list"}, "id": 7},
        {**MESSAGE, "content": {"no": "list"}, "id": 7},
    ),
    (
        "reasoning in cipher",
        {"type": "reasoning", "id": "rs", "summary": [], "content": None, "encrypted_content": "x", "status": None},
        {"type": "reasoning", "id": "rs", "summary": [], "encrypted_content": "x"},
    ),
    ("a message with a new status", {**MESSAGE, "status": "paused"}, {**MESSAGE, "status": "paused"}),
    (
        "a message without status",
        {"type": "message", "id": "msg_1", "role": "assistant", "content": []},
        {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": []},
    ),
    (
        "no tag, but the properties of a call",
        {"call_id": "c", "name": "n", "arguments": {"x": 1}},
        {"type": "function_call", "call_id": "c", "name": "n", "arguments": '{"x":1}'},
    ),
    (
        "an action without env",
        {"type": "local_shell_call", "id": "a", "call_id": "c", "action": {"type": "exec", "command": ["ls"]}},
        {
            "type": "local_shell_call",
            "id": "a",
            "call_id": "c",
            "status": "completed",
            "action": {"type": "exec", "command": ["ls"], "env": {}},
        },
    ),
    (
        "an action that is none",
        {"type": "web_search_call", "id": "a", "status": "completed", "action": "search"},
        {"type": "web_search_call", "id": "a", "status": "completed", "action": "search"},
    ),
    (
        "no tag, but parts of a message",
        {"role": "assistant", "content": [{"type": "output_text", "text": "Hi"}]},
        {"type": "message", "role": "assistant", "content": "Hi"},
    ),
    (
        "a message that is a string",
        {"type": "message", "id": "msg_1", "role": "assistant", "content": "Hi"},
        {**MESSAGE, "id": "msg_1", "content": [{"type": "output_text", "text": "Hi", "annotations": []}]},
    ),
    (
        "a message that is a string, without an ID",
        {"type": "message", "id": "", "role": "assistant", "content": "Hi"},
        {"type": "message", "role": "assistant", "content": "Hi"},
    ),
    ("no tag", {"role": "assistant", "content": "Hi"}, {"role": "assistant", "content": "Hi"}),
]


@pytest.mark.parametrize(("item", "expected"), [each[1:] for each in CASES], ids=[each[0] for each in CASES])
def test_output_only_properties_are_dropped(item: dict[str, Any], expected: dict[str, Any]) -> None:
    for convert in (items_as_input, beta_items_as_input):
        assert same(convert([item, MESSAGE]), [expected, MESSAGE])
    for kind in (Response, BetaResponse):
        assert same(kind.from_dict({"output": [item, MESSAGE]}).as_input(), [expected, MESSAGE])


def test_order_and_reasoning() -> None:
    """Reasoning stays with what follows it; without that, the API refuses it."""
    reasoning = {"type": "reasoning", "id": "rs_1", "summary": []}
    call = {"type": "function_call", "call_id": "c", "name": "n", "arguments": "{}"}
    items: list[Any] = [reasoning, call, {**reasoning, "id": "rs_2"}, MESSAGE]
    assert items_as_input(items) == items
    assert items_as_input([*items, reasoning, reasoning]) == items
    assert items_as_input([reasoning]) == items_as_input([]) == []


@pytest.mark.parametrize("output", [{}, {"output": None}, {"output": []}])
def test_no_output(output: dict[str, Any]) -> None:
    assert Response.from_dict(output).as_input() == []


# --- chat ---

CALL = {"id": "call_1", "type": "function", "function": {"name": "n", "arguments": "{}"}}
MESSAGES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (
        {"role": "assistant", "content": "Hi", "refusal": None, "annotations": []},
        {"role": "assistant", "content": "Hi"},
    ),
    (
        {"role": "assistant", "content": None, "refusal": None, "tool_calls": [CALL]},
        {"role": "assistant", "tool_calls": [CALL]},
    ),
    ({"role": "assistant", "content": "Hi", "tool_calls": []}, {"role": "assistant", "content": "Hi"}),
    ({"role": "assistant", "content": None, "tool_calls": None}, {"role": "assistant", "content": ""}),
    (
        {"role": "assistant", "content": None, "refusal": "No."},
        {"role": "assistant", "content": "", "refusal": "No."},
    ),
    (
        {"role": "assistant", "content": None, "audio": {"id": "a", "data": "AAAA", "expires_at": 1, "transcript": ""}},
        {"role": "assistant", "audio": {"id": "a"}},
    ),
    (
        {"content": None, "tool_calls": [{"id": "call_1", "function": {"name": "n", "arguments": {}}}]},
        {"role": "assistant", "tool_calls": [CALL]},
    ),
    (
        {"role": "assistant", "content": {"type": "text", "text": "Hi"}},
        {"role": "assistant", "content": [{"type": "text", "text": "Hi"}]},
    ),
    (
        {"role": "assistant", "content": "Hi", "reasoning_content": "Hm."},
        {"role": "assistant", "content": "Hi", "reasoning_content": "Hm."},
    ),
]


@pytest.mark.parametrize(("message", "expected"), MESSAGES)
def test_messages(message: dict[str, Any], expected: dict[str, Any]) -> None:
    response = {"choices": [{"index": 0, "message": message}]}
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: response))
    found = client.chat.completions.create(model="m", messages=[]).choices[0].message.as_input()
    assert same(found, expected)
    assert not SPEC.validate("ChatCompletionRequestAssistantMessage", found)
    client.chat.completions.create(model="m", messages=[found])


@settings(max_examples=100, deadline=None)
@given(values(SCHEMAS["ChatCompletionResponseMessage"], 4))
def test_any_message_is_valid_input(message: dict[str, Any]) -> None:
    found: Any = models.ChatCompletionResponseMessage.from_dict(message).as_input()
    assert not SPEC.validate("ChatCompletionRequestAssistantMessage", found), (message, found)


# --- both clients ---


def test_a_response_is_valid_input() -> None:
    """As a user does it."""
    output = [{"type": "reasoning", "id": "rs_1", "summary": [], "status": None}, MESSAGE]
    bodies: list[Any] = []

    def respond(request: Any) -> Any:
        bodies.append(json.loads(request.body)["input"])
        return {"id": "resp_1", "output": output}

    def inputs() -> Iterator[Any]:
        client = OpenAI(api_key="k", transport=MockTransport(respond))
        first = client.responses.create(model="m", input="Hi")
        client.responses.create(model="m", input=[*first.as_input(), {"role": "user", "content": "More"}])
        yield bodies.pop()
        asynchronous = AsyncOpenAI(api_key="k", transport=MockTransport(respond))

        async def main() -> None:
            await asynchronous.responses.create(model="m", input=first.as_input())

        asyncio.run(main())
        yield bodies.pop()

    sent = [{"type": "reasoning", "id": "rs_1", "summary": []}, MESSAGE]
    assert list(inputs()) == [[*sent, {"role": "user", "content": "More"}], sent]

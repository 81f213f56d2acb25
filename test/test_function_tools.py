"""Tools from pydantic models, parsed arguments of calls, and `parse` with several choices and in batches."""

from __future__ import annotations

import asyncio
import json
from types import MappingProxyType
from typing import Any

import pytest
from pydantic import BaseModel

from openapiopenai import (
    AsyncOpenAI,
    FunctionTool,
    MockResponse,
    MockTransport,
    OpenAI,
    RefusalError,
    batch_request,
    omit,
    pydantic_function_tool,
    pydantic_responses_function_tool,
)


class Town(BaseModel):
    """Where the weather is wanted."""

    name: str
    days: int


class Place(BaseModel):
    x: int


STRICT: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "find",
        "strict": True,
        "parameters": {"type": "object", "properties": {"x": {"type": "integer"}}},
    },
}
STRICT_ITEM: Any = {"type": "function", **STRICT["function"]}
LOOSE = {"type": "function", "function": {"name": "find", "parameters": {"type": "object"}}}


def client(response: Any) -> Any:
    return OpenAI(api_key="k", transport=MockTransport(lambda request: response), max_retries=0)


def completion(*messages: dict[str, Any], reasons: tuple[str, ...] = ()) -> dict[str, Any]:
    choices = [
        {"index": index, "message": {"role": "assistant", **message}, "finish_reason": (*reasons, *["stop"] * 9)[index]}
        for index, message in enumerate(messages)
    ]
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": choices}


def call(name: str, arguments: str) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"content": None, "tool_calls": [{"id": "a", "type": "function", "function": function}]}


def test_a_tool_from_a_model() -> None:
    made: Any = pydantic_function_tool(Town)
    assert made["type"] == "function"
    assert (made["function"]["name"], made["function"]["strict"]) == ("Town", True)
    assert made["function"]["description"] == "Where the weather is wanted."
    assert set(made["function"]["parameters"]["properties"]) == {"name", "days"}
    renamed: Any = pydantic_function_tool(Town, name="weather", description="The weather.")
    assert (renamed["function"]["name"], renamed["function"]["description"]) == ("weather", "The weather.")
    with pytest.raises(TypeError, match="model: expected a pydantic model"):
        pydantic_function_tool(dict)  # type: ignore[type-var]  # pyright: ignore


@pytest.mark.parametrize(
    ("declared", "name", "arguments", "parsed"),
    [
        (pydantic_function_tool(Town), "Town", '{"name": "Bergen", "days": 2}', Town(name="Bergen", days=2)),
        (pydantic_function_tool(Town), "Town", '{"name": "Bergen"}', None),
        (pydantic_function_tool(Town), "other", '{"name": "Bergen", "days": 2}', None),
        (STRICT, "find", '{"x": 1}', {"x": 1}),
        (STRICT, "find", '{"x"', None),
        (LOOSE, "find", '{"x": 1}', None),
    ],
)
def test_parsed_arguments(declared: Any, name: str, arguments: str, parsed: Any) -> None:
    chat = client(completion(call(name, arguments)))
    found = chat.chat.completions.parse(model="m", messages=[], tools=[declared]).choices[0].message.tool_calls[0]
    assert found.function.parsed_arguments == parsed and found.function.arguments == arguments
    assert "parsed" not in found.to_json()
    item = {"type": "function_call", "id": "f", "call_id": "c", "name": name, "arguments": arguments}
    reply = {"id": "r", "object": "response", "status": "completed", "output": [item]}
    function = {"type": "function", **declared["function"]} if declared is STRICT or declared is LOOSE else declared
    responses = client(reply)
    response = responses.responses.parse(model="m", input="x", tools=[function])
    assert response.output[0].parsed_arguments == parsed
    sent = json.loads(responses.transport.requests[0].content)["tools"][0]
    assert sent["type"] == "function" and "name" in sent and "function" not in sent


SPACE = {"type": "namespace", "name": "map", "description": "", "tools": [{"type": "function", **STRICT["function"]}]}
FOUND = [
    # tools, name and namespace of the call, parsed arguments
    (lambda: (STRICT_ITEM,), "find", None, {"x": 1}),
    (lambda: iter([LOOSE, STRICT_ITEM]), "find", None, {"x": 1}),
    (lambda: [FunctionTool.from_dict(STRICT_ITEM)], "find", None, {"x": 1}),
    (lambda: [MappingProxyType(STRICT_ITEM)], "find", None, {"x": 1}),
    (lambda: [SPACE], "find", "map", {"x": 1}),
    (lambda: [SPACE], "find", None, None),
    (lambda: [SPACE], "find", "find", None),
    (lambda: [STRICT_ITEM], "find", "find", {"x": 1}),
    (lambda: [STRICT_ITEM], "find", "map", None),
    (lambda: [pydantic_responses_function_tool(Place)], "Place", None, Place(x=1)),
    (
        lambda: [{"type": "namespace", "name": "map", "tools": [pydantic_responses_function_tool(Place)]}],
        "Place",
        "map",
        Place(x=1),
    ),
    (lambda: [{"type": "web_search"}, {"type": "function"}, "odd"], "find", None, None),
    (lambda: None, "find", None, None),
    (lambda: omit, "find", None, None),
]


@pytest.mark.parametrize(("tools", "name", "space", "parsed"), FOUND)
@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_any_form_of_tools(kind: Any, tools: Any, name: str, space: str | None, parsed: Any) -> None:
    item = {"type": "function_call", "call_id": "c", "name": name, "namespace": space, "arguments": '{"x": 1}'}
    reply = {"id": "r", "object": "response", "status": "completed", "output": [item]}
    found = kind(api_key="k", transport=MockTransport(lambda request: reply)).responses.parse(
        model="m", input="x", tools=tools()
    )
    response = found if kind is OpenAI else asyncio.run(found)
    assert response.output[0].parsed_arguments == parsed
    assert response.to_dict()["output"] == [item]


def test_a_tool_for_responses() -> None:
    made: Any = pydantic_responses_function_tool(Place, name="at", description="There.", defer_loading=True)
    shown = {key: value for key, value in made.items() if key != "parameters"}
    assert shown == {"type": "function", "name": "at", "strict": True, "description": "There.", "defer_loading": True}
    assert "defer_loading" not in pydantic_responses_function_tool(Place)
    with pytest.raises(ValueError, match="not a valid tool name"):
        pydantic_function_tool(Place, name="at the place")


@pytest.mark.parametrize(
    ("declared", "arguments", "parsed"),
    [
        (pydantic_function_tool(Place, name="find"), '{"x": 1}', Place(x=1)),
        (pydantic_function_tool(Place, name="find"), '{"x": "y"}', None),
        (STRICT, '{"x": 1}', {"x": 1}),
        (LOOSE, '{"x": 1}', {"x": 1}),
        (LOOSE, "no", None),
    ],
)
def test_streams(declared: Any, arguments: str, parsed: Any) -> None:
    call = {"index": 0, "id": "a", "type": "function", "function": {"name": "find", "arguments": arguments}}
    chunks = [{"delta": {"tool_calls": [call]}}, {"delta": {}, "finish_reason": "tool_calls"}]
    body = "".join(f"data: {json.dumps({'id': 'c', 'choices': [{'index': 0, **each}]})}\n\n" for each in chunks)
    with client(f"{body}data: [DONE]\n\n").chat.completions.stream(model="m", messages=[], tools=[declared]) as stream:
        done = [event.parsed_arguments for event in stream if event.type == "tool_calls.function.arguments.done"]
        final = stream.get_final_completion().choices[0].message.tool_calls[0].function.parsed_arguments
    assert done == [parsed] and final == (None if declared is LOOSE else parsed)


REFUSED = {"content": None, "refusal": "no"}
GOOD = {"content": '{"name": "Bergen", "days": 2}'}


@pytest.mark.parametrize(
    ("messages", "reasons", "parsed"),
    [
        ([GOOD, REFUSED], (), [Town(name="Bergen", days=2), None]),
        ([REFUSED, GOOD], (), [None, Town(name="Bergen", days=2)]),
        ([GOOD, GOOD], ("length",), [None, Town(name="Bergen", days=2)]),
        ([{"content": "{"}, GOOD], (), [None, Town(name="Bergen", days=2)]),
        ([REFUSED, call("f", "{}")], (), [None, None]),
        ([REFUSED, REFUSED], (), RefusalError),
        ([REFUSED], (), RefusalError),
    ],
)
def test_one_choice_does_not_hide_the_others(messages: Any, reasons: tuple[str, ...], parsed: Any) -> None:
    def parse() -> Any:
        return client(completion(*messages, reasons=reasons)).chat.completions.parse(
            model="m", messages=[], response_format=Town, n=len(messages)
        )

    if not isinstance(parsed, list):
        with pytest.raises(parsed):
            parse()
        return
    assert [choice.message.parsed for choice in parse().choices] == parsed


BATCH = {"id": "b", "object": "batch", "status": "completed", "input_file_id": "in", "output_file_id": "out"}


@pytest.mark.parametrize("method", ["responses", "chat.completions"])
def test_batches_of_parse(method: str) -> None:
    endpoint = "/v1/responses" if method == "responses" else "/v1/chat/completions"
    text = GOOD["content"]
    message = {
        "type": "message",
        "id": "m",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": text, "annotations": []}],
    }
    good = (
        {"id": "r", "object": "response", "status": "completed", "output": [message]}
        if method == "responses"
        else completion(GOOD)
    )
    bad = (
        {"id": "r", "object": "response", "status": "completed", "output": []}
        if method == "responses"
        else completion(REFUSED)
    )
    lines = [
        {"custom_id": name, "response": {"status_code": 200, "body": body}} for name, body in (("a", good), ("b", bad))
    ]

    def reply(request: Any) -> Any:
        if request.url.endswith("/content"):
            return MockResponse(("\ufeff" + "\r\n".join(map(json.dumps, lines)) + "\n\n").encode())
        return {"id": "in", "object": "file"} if "/files" in request.url else {**BATCH, "endpoint": endpoint}

    made = OpenAI(api_key="k", transport=MockTransport(reply))
    resource: Any = made.responses if method == "responses" else made.chat.completions
    given: dict[str, Any] = (
        {"input": "x", "text_format": Town} if method == "responses" else {"messages": [], "response_format": Town}
    )
    requests = [batch_request(resource.parse, name, model="m", **given) for name in ("a", "b")]
    assert json.loads(requests[0].body)["text" if method == "responses" else "response_format"]
    results = {result.custom_id: result for result in made.batches.run(requests, poll_interval_ms=1)}
    first: Any = results["a"].unwrap()
    assert (first.output_parsed if method == "responses" else first.choices[0].message.parsed) == Town(
        name="Bergen", days=2
    )
    if method == "responses":
        assert results["b"].unwrap().output_parsed is None
    else:
        with pytest.raises(RefusalError):
            results["b"].unwrap()

    later = {result.custom_id: result for result in made.batches.results("b", text_format=Town)}
    assert later["a"].value == first and str(later["b"].error) == str(results["b"].error)


def test_results_without_text_are_not_parsed() -> None:
    ended = client({**BATCH, "endpoint": "/v1/embeddings"})
    with pytest.raises(TypeError, match=r"text_format: results of embeddings\.create have no text to parse"):
        list(ended.batches.results("b", text_format=Town))
    with pytest.raises(TypeError, match="text_format: expected a class"):
        list(client({**BATCH, "endpoint": "/v1/responses"}).batches.results("b", text_format={"type": "text"}))


def test_a_helper_that_makes_several_calls_is_no_request() -> None:
    made = OpenAI(api_key="k")
    with pytest.raises(TypeError, match="method: expected a method that makes one call"):
        batch_request(made.responses.create_and_run_tools, "a", model="m", input="x", tools=[])  # type: ignore[call-overload]

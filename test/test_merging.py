"""Accumulation of streams of any server: merging of deltas, events without a shape, empty last events."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
from typing import Any, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from openapiopenai import (
    APIError,
    AsyncOpenAI,
    IncompleteStreamError,
    MockTransport,
    OpenAI,
    UnexpectedContentError,
)
from openapiopenai._runtime.json.nesting import equal
from openapiopenai.helpers.accumulators import Chunks, text_in
from openapiopenai.helpers.merging import begun, finished, merge
from openapiopenai.helpers.response_events import ResponseEvents
from openapiopenai.models import ChatCompletionRequestMessageContentPartText

from .conftest import same


def merged(*deltas: Any) -> Any:
    whole: dict[str, Any] = {}
    for delta in deltas:
        merge(whole, delta)
    return finished(whole)


def call(index: Any = None, id: Any = None, name: Any = None, arguments: Any = None) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    facts = {"index": index, "id": id, "function": {key: value for key, value in function.items() if value is not None}}
    return {key: value for key, value in facts.items() if value is not None}


def custom(index: Any = None, id: Any = None, name: Any = None, input: Any = None) -> dict[str, Any]:
    facts = call(index, id, name, input)
    called = facts.pop("function")
    return facts | {"custom": {{"arguments": "input"}.get(key, key): value for key, value in called.items()}}


CALLS: dict[str, tuple[list[list[dict[str, Any]]], list[tuple[Any, Any, Any]]]] = {
    "by index": ([[call(0, "a", "f", "{")], [call(0, None, None, "}")]], [("a", "f", "{}")]),
    "no index": ([[call(None, "a", "f", "{")], [call(None, None, None, "}")]], [("a", "f", "{}")]),
    "id and name wiped": ([[call(0, "a", "f", "{")], [call(0, "", "", "}")]], [("a", "f", "{}")]),
    "index 0 for all": (
        [[call(0, "a", "f", "{}"), call(0, "b", "g", "{")], [call(0, None, None, "}")]],
        [("a", "f", "{}"), ("b", "g", "{}")],
    ),
    "no index, no id": ([[call(None, None, "f", "{}"), call(None, None, "f", "{}")]], [(None, "f", "{}")] * 2),
    "index 0, no id": ([[call(0, None, "f", "{}")], [call(0, None, "f", "{}")]], [(None, "f", "{}")] * 2),
    "interleaved": (
        [[call(0, "a", "f", "{"), call(1, "b", "g", "{")], [call(1, None, None, "}")], [call(0, None, None, "}")]],
        [("a", "f", "{}"), ("b", "g", "{}")],
    ),
    "the whole call twice": ([[call(0, "a", "f", '{"x":1}')]] * 2, [("a", "f", '{"x":1}')]),
    "an id for each piece": ([[call(0, "a", "f", "{")], [call(0, "b", None, "}")]], [("a", "f", "{}")]),
    "an id and a name for each piece": (
        [[call(0, "a", "f", "{")], [call(0, "a", "f", '"x": {')], [call(0, "a", "f", "}}")]],
        [("a", "f", '{"x": {}}')],
    ),
    "index 0 for all, pieces by id": (
        [[call(0, "a", "f", "{")], [call(0, "b", "g", "{")], [call(0, "a", None, "}")], [call(0, "b", None, "}")]],
        [("a", "f", "{}"), ("b", "g", "{}")],
    ),
    "names only": (
        [[call(None, None, "f", "{")], [call(None, None, None, "}")], [call(None, None, "g", "{}")]],
        [(None, "f", "{}"), (None, "g", "{}")],
    ),
    "objects": (
        [[call(0, None, "f", {"x": 1})], [call(0, None, "f", {"x": 2})]],
        [(None, "f", {"x": 1}), (None, "f", {"x": 2})],
    ),
    "a name in pieces": (
        [[call(0, "a", "get_", "")], [call(0, None, "weather", "")], [call(0, None, None, "{}")]],
        [("a", "get_weather", "{}")],
    ),
    "another call without an ID": (
        [[call(0, "a", "f", "{}")], [call(0, None, "g", "{}")]],
        [("a", "f", "{}"), (None, "g", "{}")],
    ),
    "custom tools, interleaved": (
        [
            [custom(0, "a", "f", ""), custom(1, "b", "g", "{")],
            [custom(1, None, None, "}")],
            [custom(0, None, None, "1 + "), custom(1, None, None, "{}")],
            [custom(0, None, None, "1")],
        ],
        [("a", "f", "1 + 1"), ("b", "g", "{}{}")],
    ),
    "custom tools without index, an id for each piece": (
        [[custom(None, "a", "f", "x")], [custom(0, "b", None, "y")], [custom(0, "c", "g", "z")]],
        [("a", "f", "x"), ("b", None, "y"), ("c", "g", "z")],
    ),
    "a function and a custom tool": (
        [[call(0, "a", "f", "{}")], [custom(1, "b", "g", "x")], [custom(1, None, None, "y")]],
        [("a", "f", "{}"), ("b", "g", "xy")],
    ),
    "a placeholder": (
        [[call(0, "a", "f", "{}")], [call(0, None, None, '{"x"')], [call(0, None, None, ":1}")]],
        [("a", "f", '{"x":1}')],
    ),
    "a placeholder, then the whole call": (
        [[call(0, "a", "f", "{}")], [call(0, "a", "f", '{"x":1}')]],
        [("a", "f", '{"x":1}')],
    ),
    "no arguments, twice": ([[call(0, "a", "f", "{}")], [call(0, "a", "f", "{}")]], [("a", "f", "{}")]),
    "all so far in each piece": (
        [[call(0, "a", "f", "{")], [call(0, "a", "f", '{"x":"{')], [call(0, None, None, '{"x":"{}"}')]],
        [("a", "f", '{"x":"{}"}')],
    ),
    "names only, interleaved": (
        [
            [call(None, None, "f", "{")],
            [call(None, None, "g", "{"), call(None, None, "f", "}")],
            [call(None, None, "g", "}")],
        ],
        [(None, "f", "{}"), (None, "g", "{}")],
    ),
    "another index for the rest": (
        [[call(2, "a", "f", "")], [call(0, None, None, "{")], [call(0, None, None, "}")], [call(1, "b", "g", "{}")]],
        [("a", "f", "{}"), ("b", "g", "{}")],
    ),
    "huge, negative, and other indexes": (
        [
            [call(10**9, "a", "f", "{}"), call(-1, "b", "g", "{")],
            [call(-1, None, None, "}")],
            [call("x", "c", "h", "")],
        ],
        [("a", "f", "{}"), ("b", "g", "{}"), ("c", "h", "")],
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_tool_calls(name: str) -> None:
    chunks, expected = CALLS[name]
    calls = merged(*({"tool_calls": each} for each in chunks))["tool_calls"]
    called = [(each, each.get("function") or each.get("custom")) for each in calls]
    got = [(each.get("id"), of.get("name"), of.get("arguments", of.get("input"))) for each, of in called]
    assert got == expected


ENCODED = [base64.b64encode(piece).decode() for piece in (b"ab", b"cdef", b"ghi")]
RULED: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "joined": ([{"content": "a"}, {"content": None}, {"content": ""}, {"content": "b"}], {"content": "ab"}),
    "first": ([{"id": ""}, {"id": "a"}, {"id": "b"}, {"id": None}], {"id": "a"}),
    "last": ([{"finish_reason": "stop"}, {"finish_reason": "stop"}, {"finish_reason": ""}], {"finish_reason": "stop"}),
    "a reason, then stop": (
        [{"finish_reason": "tool_calls"}, {"finish_reason": "stop"}],
        {"finish_reason": "tool_calls"},
    ),
    "stop, then a reason": ([{"finish_reason": "stop"}, {"finish_reason": "length"}], {"finish_reason": "length"}),
    "the text null, then a reason": ([{"finish_reason": "null"}, {"finish_reason": "stop"}], {"finish_reason": "stop"}),
    "last object": (
        [{"usage": {"a": 1}}, {"usage": {"a": None, "b": None}}, {"usage": {}}],
        {"usage": {"a": 1, "b": None}},
    ),
    "last object, more of it": ([{"usage": {"a": 1, "b": 2}}, {"usage": {"b": 3}}], {"usage": {"a": 1, "b": 3}}),
    "last, first an object": ([{"usage": 5}, {"usage": {}}, {"status": {"a": 1}}], {"usage": 5, "status": {"a": 1}}),
    "last, then an object": ([{"usage": 5}, {"usage": {"a": 1}}], {"usage": {"a": 1}}),
    "last list": ([{"status": [1]}, {"status": [2]}, {"status": []}], {"status": [2]}),
    "last empty": ([{"status": ""}, {"status": None}], {"status": ""}),
    "null list": (
        [{"content": [1], "refusal": None}, {"content": [2], "refusal": None}],
        {"content": [1, 2], "refusal": None},
    ),
    "base64": ([{"data": piece} for piece in ENCODED], {"data": base64.b64encode(b"abcdefghi").decode()}),
    "base64, cut anywhere": (
        [{"data": each} for each in "".join(ENCODED)],
        {"data": base64.b64encode(b"abcdefghi").decode()},
    ),
    "other type": (
        [{"reasoning_details": [{"type": kind, "text": kind, "index": 0}]} for kind in ("a", "b", "a")],
        {"reasoning_details": [{"type": "a", "text": "aa", "index": 0}, {"type": "b", "text": "b", "index": 0}]},
    ),
    "annotations": (
        [{"annotations": [{"type": "c", "text": "x"}]}, {"annotations": [{"type": "c", "text": "y"}]}],
        {"annotations": [{"type": "c", "text": "x"}, {"type": "c", "text": "y"}]},
    ),
    "blocks without index": (
        [
            {"thinking_blocks": [block]}
            for block in (
                {"type": "thinking", "thinking": "a"},
                {"type": "thinking", "thinking": "b"},
                {"type": "thinking", "signature": "s"},
                {"type": "redacted_thinking", "data": "QQ=="},
                {"type": "redacted_thinking", "data": "Qg=="},
            )
        ],
        {
            "thinking_blocks": [
                {"type": "thinking", "thinking": "ab", "signature": "s"},
                {"type": "redacted_thinking", "data": "QQ=="},
                {"type": "redacted_thinking", "data": "Qg=="},
            ]
        },
    ),
    "signed blocks": (
        [
            {"thinking_blocks": [{"type": "thinking", **facts}]}
            for facts in (
                {"thinking": "a", "signature": ""},
                {"thinking": "", "signature": "s"},
                {"thinking": "b"},
                {"thinking": "c"},
                {"signature": "t"},
            )
        ],
        {
            "thinking_blocks": [
                {"type": "thinking", "thinking": "a", "signature": "s"},
                {"type": "thinking", "thinking": "bc", "signature": "t"},
            ]
        },
    ),
    "lists of parts in parts": (
        [
            {"content": [{"type": "reasoning", "summary": [{"type": "summary_text", **facts}]}]}
            for facts in ({"text": "a"}, {"text": "b"}, {"text": "", "signature": "s"})
        ],
        {"content": [{"type": "reasoning", "summary": [{"type": "summary_text", "text": "ab", "signature": "s"}]}]},
    ),
    "parts, then a string": (
        [{"content": [{"type": "thinking", "thinking": [{"type": "text", "text": each}]}]} for each in "ab"]
        + [{"content": "c"}, {"content": "d"}],
        {
            "content": [
                {"type": "thinking", "thinking": [{"type": "text", "text": "ab"}]},
                {"type": "text", "text": "cd"},
            ]
        },
    ),
}


@pytest.mark.parametrize("name", RULED)
def test_rules(name: str) -> None:
    deltas, expected = RULED[name]
    assert same(merged(*deltas), expected)


DELTAS = [*RULED.values(), *(([{"tool_calls": each} for each in chunks], None) for chunks, _ in CALLS.values())]


@pytest.mark.parametrize(("deltas", "expected"), DELTAS, ids=[*RULED, *CALLS])
def test_merging_continues_after_a_merged_value(deltas: list[dict[str, Any]], expected: dict[str, Any] | None) -> None:
    """A result so far, as JSON values, takes the deltas that are left."""
    for cut in range(len(deltas) + 1):
        whole = begun(merged(*deltas[:cut]))
        for delta in deltas[cut:]:
            merge(whole, delta)
        assert same(finished(whole), expected or merged(*deltas))


@pytest.mark.parametrize("levels", [0, 1, 13, 14, 15, 16, 300])
def test_merging_continues_at_any_depth(levels: int) -> None:
    delta: Any = {"text": "a", "data": "YQ==", "list": [{"text": "b", "index": 0}], "other": "c", "number": 5}
    for _ in range(levels):
        delta = {"odd": delta}
    whole = begun(merged(delta))
    assert equal(finished(whole), delta)
    merge(whole, delta)
    assert equal(finished(whole), merged(delta, delta))
    assert ("'aa'" in repr(finished(whole))) == (levels < 15)


JOINED = (
    "arguments code content input logs reasoning reasoning_content reasoning_text refusal summary text thinking"
    " transcript value"
)
LAST = "content_filter_results finish_reason native_finish_reason status stop_reason usage"
GROWING = "reasoning_details thinking_blocks tool_calls"


@pytest.mark.parametrize(
    ("names", "pieces", "expected"),
    [
        (JOINED, ["a", "b"], "ab"),
        (LAST, ["a", "b"], "b"),
        ("id model name role type object created", ["a", "b"], "a"),
        ("data", ["YQ==", "Yg=="], "YWI="),
        (GROWING, [[{"text": "a"}], [{"text": "b"}]], [{"text": "ab"}]),
        ("annotations citations", [[{"text": "a"}], [{"text": "b"}]], [{"text": "a"}, {"text": "b"}]),
    ],
)
def test_rules_of_properties(names: str, pieces: list[Any], expected: Any) -> None:
    for name in names.split():
        assert merged(*({name: piece} for piece in pieces)) == {name: expected}, name


def body(events: list[Any]) -> bytes:
    return b"".join(b"data: %b\n\n" % json.dumps(event).encode() for event in events)


def client(events: list[Any]) -> OpenAI:
    content = body(events)
    return OpenAI(
        api_key="test", transport=MockTransport(lambda _: content), max_retries=0, on_incomplete_stream="warn"
    )


def chunk(delta: Any, finish: Any = None, **more: Any) -> dict[str, Any]:
    return {"id": "c", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}], **more}


def test_properties_of_any_chunk_are_kept() -> None:
    events = [
        chunk({"content": "a"}, created=0, model=""),
        chunk({"content": "b"}, created=7, model="m"),
        chunk({"content": "c"}, created=7, model="m", usage={"total_tokens": 1}),
        *[chunk({"content": "d"}, created=7, model="m", system_fingerprint=None)] * 10,
        chunk({"content": "e"}, "stop", created=8, model="m", system_fingerprint="fp", service_tier="flex"),
    ]
    final = client(events).chat.completions.create(model="m", messages=[], stream=True).get_final_completion().to_dict()
    expected = {
        "created": 7,
        "model": "m",
        "usage": {"total_tokens": 1},
        "system_fingerprint": "fp",
        "service_tier": "flex",
    }
    assert same({name: final.get(name) for name in expected}, expected)
    assert final["choices"][0]["message"]["content"] == "abc" + 10 * "d" + "e"


def message(content: Any, **more: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": content, "refusal": None, **more}


def choice(index: Any, **more: Any) -> dict[str, Any]:
    return {"index": index, "finish_reason": None, "logprobs": None, **more}


A, B = {"content": "a"}, {"content": "b"}
WHOLE: dict[str, tuple[bool, list[Any], Any]] = {
    "no chunk": (True, [], None),
    "no object": (True, [None, [], 5], None),
    "no choice": (True, [{"id": "c"}], {"id": "c", "choices": []}),
    "choices in any order": (
        True,
        [{"choices": [{"index": 1, "delta": B}]}, {"choices": [{"index": 0, "delta": A}, {"index": 1, "delta": B}]}],
        {"choices": [choice(0, message=message("a")), choice(1, message=message("bb"))]},
    ),
    "choices without an index": (
        True,
        [{"choices": [{"delta": A}, {"index": None, "delta": B}]}] * 2,
        {"choices": [choice(0, message=message("aa")), choice(1, message=message("bb"))]},
    ),
    "an empty role": (
        True,
        [{"choices": [{"index": 0, "delta": {"role": "", **A}}]}],
        {"choices": [choice(0, message=message("a"))]},
    ),
    "calls in any order, without arguments": (
        True,
        [
            {"choices": [{"index": 0, "delta": {"tool_calls": [call(1, "b", "g"), call(0, "a", "f", "{}")]}}]},
            {"choices": [{"index": 0, "delta": {"tool_calls": [{"index": 1, "function": {"arguments": None}}]}}]},
        ],
        {
            "choices": [
                choice(
                    0,
                    message=message(
                        None,
                        tool_calls=[
                            {"id": "a", "function": {"name": "f", "arguments": "{}"}},
                            {"id": "b", "function": {"name": "g", "arguments": ""}},
                        ],
                    ),
                )
            ]
        },
    ),
    "facts": (
        True,
        [
            {"id": "", "model": "m", "obfuscation": "x", "usage": None, "choices": []},
            {"id": "c", "model": "n", "x": {"a": 1}, "choices": []},
            {"id": "d", "x": {"b": 2}, "y": [1], "choices": []},
            {"x": {}, "y": [], "choices": []},
        ],
        {"id": "c", "model": "m", "x": {"b": 2}, "y": [1], "choices": []},
    ),
    "usage": (True, [{"usage": {"a": 1}}, {"usage": None}], {"usage": {"a": 1}, "choices": []}),
    "text": (
        False,
        [{"object": "text_completion", "choices": [{"index": 0, "text": each}]} for each in "ab"],
        {"object": "text_completion", "choices": [choice(0, text="ab")]},
    ),
    "no text": (
        False,
        [{"choices": [{"index": 0, "finish_reason": "stop"}]}],
        {"choices": [{**choice(0, text=""), "finish_reason": "stop"}]},
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_chunks_add_up_to(name: str) -> None:
    is_chat, chunks, expected = WHOLE[name]
    added = Chunks(is_chat=is_chat)
    for each in chunks:
        added.add(copy.deepcopy(each))
    if is_chat and expected:
        expected = {**expected, "object": "chat.completion"}
    assert same(added.whole(), expected)
    assert same(added.whole(), expected), "asking changes nothing"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("a", "a"), (None, ""), (5, ""), ({"text": "a"}, ""), ({"type": "text", "text": "a"}, "a"), ([], ""),
        ([{"type": "text", "text": "a"}, {"type": "output_text", "text": "b"}], "ab"),
        ([{"type": "image", "text": "a"}, {"text": "a"}, "a", {"type": "text", "text": 5}, {"type": "text"}], ""),
        ([ChatCompletionRequestMessageContentPartText(text="a"), {"type": "text", "text": "b"}, 5, None], "ab"),
    ],
)  # fmt: skip
def test_text_in_content(content: Any, text: str) -> None:
    assert text_in(content) == text


def piece(delta: Any, *, at: int = 0, **more: Any) -> dict[str, Any]:
    return {"id": "c", "created": 1, "choices": [{"index": at, "delta": delta, "finish_reason": None, **more}]}


BEGUN = piece(
    {"role": "assistant", "content": "", "refusal": "", "tool_calls": [call(0, "a", "f", ""), call(1, "b", "g", "")]}
)


@pytest.mark.parametrize(
    ("next_chunk", "is_piece"),
    [
        (piece({"content": "x"}), True),
        (piece({"refusal": "x"}), True),
        (piece({"content": "x"}, logprobs=None), True),
        (piece({"content": ""}), True),
        (piece({"tool_calls": [call(0, None, None, "{")]}), True),
        (piece({"tool_calls": [call(1, None, None, "{")]}), True),
        # More than one piece of a string, or a string of its own.
        (piece({"content": "x", "refusal": "y"}), False),
        (piece({"content": "x"}, finish_reason="stop"), False),
        (piece({"content": "x"}, logprobs={"content": []}), False),
        (piece({"content": "x"}, note="n"), False),
        (piece({"content": "x"}, at=1), False),
        (piece({"content": "x"}) | {"model": "m"}, False),
        (piece({"content": None}), False),
        (piece({"reasoning": "x"}), False),
        (piece({}), False),
        ({"id": "c", "created": 1, "choices": []}, False),
        (piece({"tool_calls": [call(0, None, None, "{"), call(1, None, None, "{")]}), False),
        (piece({"tool_calls": [call(2, None, None, "{")]}), False),
        (piece({"tool_calls": [call(None, None, None, "{")]}), False),
        (piece({"tool_calls": [call(0, "a", None, "{")]}), False),
        (piece({"tool_calls": [call(0, None, "f", "{")]}), False),
        (piece({"tool_calls": [call(0, None, None, "{") | {"type": "function"}]}), False),
        (piece({"tool_calls": [custom(0, None, None, "{")]}), False),
        (piece({"tool_calls": []}), False),
    ],
)
def test_a_piece_of_a_string_is_added_faster(next_chunk: Any, is_piece: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """And as any chunk is."""
    from openapiopenai.models import CreateChatCompletionStreamResponse

    fast, slow = Chunks(is_chat=True), Chunks(is_chat=True)
    chunks = [CreateChatCompletionStreamResponse.from_dict(copy.deepcopy(each)) for each in (BEGUN, next_chunk)]
    added: list[Any] = []
    add = Chunks.add
    for each in chunks:
        slow.add(each)

    def spy(self: Chunks, chunk: Any) -> None:
        added.append(chunk)
        add(self, chunk)

    monkeypatch.setattr(Chunks, "add", spy)
    for each in chunks:
        fast.add_chat(each)
    assert added == chunks[: 1 if is_piece else 2]
    assert same(fast.whole(), slow.whole())


def test_each_call_ends_once() -> None:
    events = [
        chunk({"tool_calls": [call(0, "a", "f", '{"x"'), call(1, "b", "g", "{}")]}),
        chunk({"tool_calls": [call(2, "c", None, "{}")]}),
        chunk({"tool_calls": [call(0, None, None, ":1}")]}),
        chunk({}, "tool_calls"),
        chunk({}, "tool_calls"),
    ]
    with client(events).chat.completions.stream(model="m", messages=[]) as stream:
        done = [(e.name, e.arguments) for e in stream if e.type == "tool_calls.function.arguments.done"]
    assert sorted(done) == [("f", '{"x":1}'), ("g", "{}")]


ENDS: list[tuple[Any, str]] = [
    ({"message": {"role": "assistant", "content": "ab"}}, "ab"),
    ({"delta": None, "message": {"role": "assistant", "content": [{"type": "text", "text": "ab"}]}}, "ab"),
    ({"delta": {"content": "ab"}, "message": {"role": "assistant", "content": "a"}}, "ab"),
]


@pytest.mark.parametrize(("choice", "text"), ENDS)
def test_a_whole_message_in_a_chunk(choice: Any, text: str) -> None:
    events = [{"id": "c", "choices": [{"index": 0, "finish_reason": "stop", **choice}]}]
    made = client(events).chat.completions
    assert "".join(made.create(model="m", messages=[], stream=True).text_deltas()) == text
    with made.stream(model="m", messages=[]) as stream:
        assert [event.content for event in stream if event.type == "content.done"] == [text]
        assert stream.get_final_completion().choices[0].message.content in (text, [{"type": "text", "text": text}])


@pytest.mark.parametrize("finish", ["", None])
def test_an_empty_finish_reason_is_no_end(finish: Any) -> None:
    content = body([chunk({"content": "a"}, finish)])
    plain = OpenAI(api_key="test", transport=MockTransport(lambda _: content), max_retries=0)
    with pytest.raises(IncompleteStreamError) as caught:
        plain.chat.completions.create(model="m", messages=[], stream=True).get_final_completion()
    assert caught.value.partial.choices[0].message.content == "a"


@pytest.mark.parametrize("function", [{"name": "f"}, {"name": "f", "arguments": None}, {"name": "f", "arguments": ""}])
def test_arguments_that_never_came_are_empty(function: Any) -> None:
    events = [chunk({"tool_calls": [{"index": 0, "id": "a", "type": "function", "function": function}]}, "tool_calls")]
    final = client(events).chat.completions.create(model="m", messages=[], stream=True).get_final_completion()
    calls: Any = final.choices[0].message.tool_calls
    assert calls[0].function.arguments == ""


def test_an_event_that_is_not_json() -> None:
    content = body([chunk({"content": "a"})]) + b'data: {"choices": [}\n\n' + body([chunk({}, "stop")])
    plain = OpenAI(api_key="test", transport=MockTransport(lambda _: content), max_retries=0)
    with pytest.raises(UnexpectedContentError, match="event 2 of the stream cannot be decoded: JSON text") as caught:
        plain.chat.completions.create(model="m", messages=[], stream=True).get_final_completion()
    assert caught.value.partial.choices[0].message.content == "a"


ITEM = {"output_index": 0, "item_id": "i"}
STREAMED: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "text": (
        [
            {"type": "response.output_text.delta", "content_index": 0, "delta": each, "logprobs": [{"token": each}]}
            for each in "ab"
        ]
        + [{"type": "response.output_text.annotation.added", "content_index": 0, "annotation": {"type": "x"}}],
        {
            "type": "message",
            "role": "assistant",
            "content": [
                {
                    "type": "output_text",
                    "text": "ab",
                    "annotations": [{"type": "x"}],
                    "logprobs": [{"token": "a"}, {"token": "b"}],
                }
            ],
        },
    ),
    "refusal": (
        [{"type": "response.refusal.delta", "content_index": 0, "delta": each} for each in "ab"],
        {"type": "message", "role": "assistant", "content": [{"type": "refusal", "refusal": "ab"}]},
    ),
    "summary": (
        [{"type": "response.reasoning_summary_text.delta", "summary_index": at, "delta": "s"} for at in (0, 10**9, 0)],
        {
            "type": "reasoning",
            "summary": [{"type": "summary_text", "text": "ss"}, {"type": "summary_text", "text": "s"}],
        },
    ),
    "call": (
        [{"type": "response.function_call_arguments.delta", "delta": each} for each in "{}"],
        {"type": "function_call", "arguments": "{}"},
    ),
    "code": (
        [{"type": "response.code_interpreter_call_code.delta", "delta": each} for each in "ab"],
        {"type": "code_interpreter_call", "code": "ab"},
    ),
    "patch": (
        [{"type": "response.apply_patch_call_operation_diff.delta", "delta": each} for each in "ab"],
        {"type": "apply_patch_call", "operation": {"diff": "ab"}},
    ),
    "commands": (
        [
            {"type": "response.shell_call_command.delta", "command_index": at, "delta": each}
            for at, each in ((0, "a"), (10**9, "c"), (1, "b"), (0, "a"))
        ],
        {"type": "shell_call", "action": {"commands": ["aa", "b", "c"]}},
    ),
    "output of commands": (
        [
            {"type": "response.shell_call_output_content.delta", "command_index": at, "delta": each}
            for at, each in (
                (1, {"stdout": "c"}),
                (0, {"stdout": "a"}),
                (0, {"stdout": "b", "stderr": "e"}),
                (0, {"x": "y"}),
            )
        ],
        {"type": "shell_call_output", "output": [{"stdout": "ab", "stderr": "e"}, {"stdout": "c", "stderr": ""}]},
    ),
    "output of several commands at once": (
        [
            {
                "type": "response.shell_call_output_content.done",
                "command_index": 1,
                "output": [{"stdout": "a"}, {"stdout": "b"}],
            }
        ],
        {"type": "shell_call_output", "output": [{"stdout": "a"}, {"stdout": "b"}]},
    ),
    "sound": (
        [
            {"type": "response.audio.delta", "delta": "YWI="},
            {"type": "response.audio.transcript.delta", "delta": "a"},
            {"type": "response.audio.delta", "delta": "Yw=="},
            {"type": "response.audio.transcript.delta", "delta": "b"},
        ],
        {
            "type": "message",
            "role": "assistant",
            "content": [{"type": "output_audio", "data": "YWJj", "transcript": "ab"}],
        },
    ),
    "text as parts": (
        [
            {"type": "response.output_text.delta", "content_index": 0, "delta": [{"type": "text", "text": "a"}]},
            {"type": "response.output_text.delta", "content_index": 0, "delta": "b"},
            {"type": "response.output_text.done", "content_index": 0, "text": [{"type": "text", "text": "ab"}]},
        ],
        {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "ab", "annotations": []}]},
    ),
    "image": (
        [{"type": "response.image_generation_call.partial_image", "partial_image_b64": each} for each in "ab"],
        {"type": "image_generation_call", "result": "b"},
    ),
}


@pytest.mark.parametrize("output", [[], None])
@pytest.mark.parametrize("name", STREAMED)
def test_an_empty_last_event_is_filled(name: str, output: Any) -> None:
    events, expected = STREAMED[name]
    last = {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": output}}
    stream = client([*({**ITEM, **event} for event in events), last]).responses.create(
        model="m", input="x", stream=True
    )
    assert same(stream.get_final_response().to_dict()["output"], [{**expected, "id": "i", "status": "completed"}])


HOLLOW: list[tuple[dict[str, Any], str, str]] = [
    # the last event, the text of the response, its status
    ({"response": {"id": "r", "output": [{"type": "message", "id": "i", "content": []}]}}, "ab", "completed"),
    ({"response": {"id": "r", "output": [{"type": "message", "id": "", "content": []}]}}, "ab", "completed"),
    ({"response": {"id": "r", "output": [{"type": "reasoning", "id": "j", "content": []}]}}, "", "completed"),
    ({"response": {"id": "r", "output": [{"type": "message", "id": "i", "content": "c"}]}}, "c", "completed"),
    ({"response": {"id": "r", "output": [None, 5]}}, "", "completed"),
    ({"response": {}}, "ab", "completed"),
    ({"response": None}, "ab", "completed"),
    ({}, "ab", "completed"),
]


@pytest.mark.parametrize(("last", "text", "status"), HOLLOW)
def test_a_last_event_without_the_text(last: dict[str, Any], text: str, status: str) -> None:
    """What was streamed of an item fills it; a response that the server says nothing of has ended."""
    events = [
        {"type": "response.created", "response": {"id": "r", "status": "in_progress", "output": []}},
        {**ITEM, "type": "response.output_text.delta", "content_index": 0, "delta": "ab"},
        {"type": "response.completed", **last},
    ]
    response = client(events).responses.create(model="m", input="x", stream=True).get_final_response()
    assert (response.output_text, response.status or "completed") == (text, status)


def test_the_error_of_a_response_has_what_came_before() -> None:
    events = [
        {**ITEM, "type": "response.output_text.delta", "content_index": 0, "delta": "ab"},
        {"type": "error", "code": "rate_limit_exceeded", "message": "Slow", "param": None},
    ]
    with pytest.raises(APIError, match="Slow") as caught:
        client(events).responses.create(model="m", input="x", stream=True).get_final_response()
    assert caught.value.partial.output_text == "ab"


def test_events_whose_type_only_the_frame_names() -> None:
    content = b"".join(
        b"event: response.%b\ndata: %b\n\n" % (name, json.dumps(facts).encode())
        for name, facts in (
            (b"output_text.delta", {**ITEM, "delta": "a"}),
            (b"output_text.delta", {**ITEM, "delta": "b"}),
            (b"completed", {"response": {"id": "r", "status": "completed", "output": []}}),
        )
    )
    plain = OpenAI(api_key="test", transport=MockTransport(lambda _: content))
    stream = plain.responses.create(model="m", input="x", stream=True)
    assert [event.type for event in stream] == ["response.output_text.delta"] * 2 + ["response.completed"]
    assert stream.get_final_response().output_text == "ab"


def test_events_that_name_no_item() -> None:
    """They are about the last item of their kind."""
    events = [
        {"type": "response.output_item.added", "item": {"type": "reasoning", "summary": []}},
        {"type": "response.reasoning_summary_text.delta", "delta": "r"},
        {"type": "response.output_text.delta", "delta": "a"},
        {"type": "response.output_text.delta", "delta": "b"},
        {"type": "response.output_item.done", "item": {"type": "message", "role": "assistant", "content": []}},
        {"type": "response.function_call_arguments.delta", "delta": "{"},
        {"type": "response.function_call_arguments.delta", "delta": "}"},
        {"type": "response.completed", "response": {"id": "r", "output": []}},
    ]
    stream = client(events).responses.create(model="m", input="x", stream=True)
    output = stream.get_final_response().to_dict()["output"]
    assert [item["type"] for item in output] == ["reasoning", "message", "function_call"]
    assert output[0]["summary"] == [{"type": "summary_text", "text": "r"}]
    assert output[1]["content"][0]["text"] == "ab" and output[2]["arguments"] == "{}"


class Number(BaseModel):
    number: int


PARTS = [{"type": "text", "text": '{"number":'}, {"type": "text", "text": " 7}"}]


def test_text_of_parts_is_parsed() -> None:
    chat = client([chunk({"content": PARTS[:1]}), chunk({"content": PARTS[1:]}, "stop")]).chat.completions
    with chat.stream(model="m", messages=[], response_format=Number) as stream:
        assert [event.parsed for event in stream if event.type == "content.done"] == [Number(number=7)]
        message = stream.get_final_completion().choices[0].message
    assert message.parsed == Number(number=7) and [*map(dict, cast(Any, message.content))] == [
        {"type": "text", "text": '{"number": 7}'}
    ]
    events = [
        {**ITEM, "type": "response.output_text.delta", "content_index": 0, "delta": PARTS},
        {**ITEM, "type": "response.output_text.done", "content_index": 0, "text": PARTS},
        {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": []}},
    ]
    with client(events).responses.stream(model="m", input="x", text_format=Number) as stream:
        assert [event.parsed for event in stream if event.type == "response.output_text.done"] == [Number(number=7)]
        assert stream.get_final_response().output_parsed == Number(number=7)


LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 2), st.just(10**9), st.sampled_from(["", "a", "text", "stop"])
)
NAMES = st.sampled_from(
    [
        "id",
        "index",
        "type",
        "choices",
        "delta",
        "content",
        "tool_calls",
        "function",
        "name",
        "arguments",
        "finish_reason",
        "usage",
        "item",
        "item_id",
        "output_index",
        "content_index",
        "part",
        "response",
        "output",
        "summary",
        "text",
        "annotations",
        "logprobs",
        "audio",
        "data",
        "reasoning_details",
    ]
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=12,
)
TYPES = st.sampled_from(
    ["response." + name for name in
     ["created", "completed", "output_item.added", "output_item.done", "content_part.added", "output_text.delta", "output_text.done", "reasoning_summary_part.added", "function_call_arguments.delta", "output_text.annotation.added", "web_search_call.completed", "image_generation_call.partial_image", "incomplete", "failed"]] + ["error", "x"]
)  # fmt: skip


def in_chunk(choice: dict[str, Any], delta: dict[str, Any]) -> dict[str, Any]:
    return {"choices": [{**choice, "delta": delta}]}


def typed(kind: str, facts: dict[str, Any]) -> dict[str, Any]:
    return {**facts, "type": kind}


CHUNKS = st.builds(
    in_chunk,
    st.dictionaries(NAMES, VALUES, max_size=3),
    st.dictionaries(NAMES, VALUES, max_size=4),
)
EVENTS = st.builds(typed, TYPES, st.dictionaries(NAMES, VALUES, max_size=6))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(CHUNKS, st.dictionaries(NAMES, VALUES, max_size=3)), max_size=5))
@example([{"choices": None}, {}])
def test_any_chunks_add_up(chunks: list[dict[str, Any]]) -> None:
    from openapiopenai.helpers.chat_events import ChatEvents
    from openapiopenai.models import CreateChatCompletionResponse, CreateChatCompletionStreamResponse

    added = Chunks(is_chat=True)
    events = ChatEvents(added, lambda text: text)
    for each in chunks:
        decoded = CreateChatCompletionStreamResponse.from_json(json.dumps(each))
        added.add_chat(decoded)
        first, *derived = [event.type for event in events.of(decoded)]
        assert first == "chunk" and "chunk" not in derived
    assert not any(event.type == "chunk" for event in events.rest())
    assert (added.whole() is None) == (not any(chunks))
    CreateChatCompletionResponse.from_dict(added.whole() or {})


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(EVENTS, VALUES), max_size=6))
def test_any_events_add_up(events: list[Any]) -> None:
    from openapiopenai.models import Response, response_stream_event

    added = ResponseEvents()
    for each in events:
        added.add(response_stream_event.from_json(json.dumps(each)))
    response = Response.from_dict(added.whole() or {})
    assert isinstance(response.output_text, str) and isinstance(response.as_input(), list)


ODD: list[Any] = [
    {"choices": None},
    {"choices": []},
    {"choices": [{"index": 0}]},
    {"choices": [{"index": 0, "delta": None}]},
    {"choices": [{"index": 0, "delta": {"content": [{"type": "text", "text": "b"}]}}]},
    None,
    [],
    5,
    "x",
]


@pytest.mark.parametrize("odd", ODD, ids=json.dumps)
def test_odd_chunks_between_others(odd: Any) -> None:
    content = body([chunk({"content": "a"}), odd, chunk({"content": "c"}, "stop")])

    def texts() -> list[str]:
        plain = OpenAI(api_key="test", transport=MockTransport(lambda _: content))
        return [*plain.chat.completions.create(model="m", messages=[], stream=True).text_deltas()]

    async def texts_async() -> list[str]:
        async with AsyncOpenAI(api_key="test", transport=MockTransport(lambda _: content)) as plain:
            stream = await plain.chat.completions.create(model="m", messages=[], stream=True)
            return [text async for text in stream.text_deltas()]

    expected = ["a", "b", "c"] if "content" in json.dumps(odd) else ["a", "c"]
    assert texts() == asyncio.run(texts_async()) == expected


@pytest.mark.filterwarnings("ignore::openapiopenai.IncompleteStreamWarning")
def test_no_events_are_an_error() -> None:
    with pytest.raises(APIError, match="none of the 1 events of the stream had a part of the result"):
        client([None]).chat.completions.create(model="m", messages=[], stream=True).get_final_completion()


@pytest.mark.parametrize("levels", [1, 15, 16, 17, 300, 900])
def test_deltas_of_any_depth(levels: int) -> None:
    value: Any = "x"
    for _ in range(levels):
        value = {"odd": value}
    whole: dict[str, Any] = {}
    for _ in range(2):
        merge(whole, {"deep": value, "list": [[value]], "content": "a"})
    assert equal(finished(whole), {"deep": value, "list": [[value], [value]], "content": "aa"})


@pytest.mark.parametrize("levels", [300, 900])
def test_a_chunk_of_any_depth(levels: int) -> None:
    first, last = json.dumps(chunk({"content": "a", "odd": "?"})), json.dumps(chunk({"content": "a"}, "stop"))
    deep = first.replace('"?"', '{"odd":' * levels + "1" + "}" * levels)
    content = "".join(f"data: {each}\n\n" for each in (deep, deep, last, "[DONE]")).encode()
    made = OpenAI(api_key="test", transport=MockTransport(lambda _: content))
    final = made.chat.completions.create(model="m", messages=[], stream=True).get_final_completion()
    assert final.choices[0].message.content == "aaa"
    assert final.choices[0].message.to_json().count('{"odd":') == levels

"""JSON that a model has written somewhere within its text: `parse(…, extract_json=True)`."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from openapiopenai import AsyncOpenAI, MockTransport, OpenAI, OutputParseError
from openapiopenai.helpers.wrapped_json import unwrapped

from .awaited import Awaited, drive


class Person(BaseModel):
    name: str
    age: int


ADA = '{"name": "Ada", "age": 36}'
FENCE = "```"
WRAPPED = [
    ADA,
    f"\n {ADA} \n",
    f"{FENCE}json\n{ADA}\n{FENCE}",
    f"{FENCE}\n{ADA}\n{FENCE}",
    f"Here you are:\n\n{FENCE}JSON\n{ADA}\n{FENCE}\nAnything else?",
    f"{FENCE}json\n{ADA}",
    f"Sure! {ADA} Good luck.",
    f"I use {{braces}} and [brackets]. {ADA}",
    f'<think>The format is {{"name": …}}, so {{"name": "Bob", "age": 1}}?</think>{ADA}',
    f"<thinking>\nHm.\n</thinking>\n\n{FENCE}json\n{ADA}\n{FENCE}",
    f'{{"name": "Bob", "age": 1}} is an example.\n</think>\n{ADA}',
    f'<seed:think>{{"name": "Bob"}}?</seed:think>{ADA}',
    f'◁think▷{{"name": "Bob"}}?◁/think▷{ADA}',
    f'[THINK]{{"name": "Bob"}}?[/THINK]{ADA}',
    f'<|channel|>analysis<|message|>{{"name": "Bob"}}?<|end|><|start|>assistant<|channel|>final<|message|>{ADA}',
    f"{FENCE}python\nprint(1)\n{FENCE}\n{FENCE}json\n{ADA}\n{FENCE}",
]


@pytest.mark.parametrize("text", WRAPPED)
def test_the_value_is_found(text: str) -> None:
    assert json.loads(unwrapped(text)) == json.loads(ADA)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", "5"),
        ("<think>5?</think> 6", "6"),
        ("no JSON", "no JSON"),
        ("", ""),
        ("<think>never ends", ""),
        ('{"tag": "<think>x</think>"}', '{"tag": "<think>x</think>"}'),
        ("[" * 100_000, "[" * 100_000),
    ],
    ids=["number", "number after thoughts", "none", "empty", "thoughts alone", "thoughts within", "deep"],
)
def test_what_has_no_object_stays(text: str, expected: str) -> None:
    assert unwrapped(text) == expected


values = st.recursive(
    st.integers() | st.text(max_size=5) | st.none(),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=5), each, max_size=3),
)


@given(
    st.dictionaries(st.text(max_size=5), values, max_size=3),
    st.text(st.characters(exclude_characters='{[<`"', exclude_categories=["Cs"])),
    st.sampled_from(["", FENCE]),
)
def test_any_object_is_found_between_any_words(value: Any, words: str, fence: str) -> None:
    shown = json.dumps(value)
    text = f"{words}\n{FENCE}json\n{shown}\n{FENCE}\n{words}" if fence else f"{words} {shown} {words}"
    assert json.loads(unwrapped(text)) == value


@given(st.text())
def test_any_text_has_an_outcome(text: str) -> None:
    assert isinstance(unwrapped(text), str)


# --- the methods ---

TEXT = f"<think>Who?</think>\n{FENCE}json\n{ADA}\n{FENCE}"


def handler(request: Any) -> Any:
    """Respond with the wrapped text, by either API, as a whole or as a stream."""
    body = request.json()
    message = {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "content": [{"type": "output_text", "text": TEXT, "annotations": []}],
    }
    response = {"id": "resp_1", "object": "response", "status": "completed", "output": [message]}
    done = {
        "type": "response.output_text.done",
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
        "text": TEXT,
    }
    is_chat = request.url.endswith("/chat/completions")
    if not body.get("stream"):
        return (
            {
                "id": "c",
                "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": TEXT}}],
            }
            if is_chat
            else response
        )
    chunk = {"id": "c", "choices": [{"index": 0, "delta": {"content": TEXT}, "finish_reason": "stop"}]}
    events = [chunk] if is_chat else [done, {"type": "response.completed", "response": response}]
    return "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"


async def response(client: Any, **options: Any) -> Any:
    return (await client.responses.parse(model="m", input="Who?", text_format=Person, **options)).output_parsed


async def streamed_response(client: Any, **options: Any) -> Any:
    async with client.responses.stream(model="m", input="Who?", text_format=Person, **options) as stream:
        return (await stream.get_final_response()).output_parsed


async def completion(client: Any, **options: Any) -> Any:
    found = await client.chat.completions.parse(model="m", messages=[], response_format=Person, **options)
    return found.choices[0].message.parsed


async def streamed_completion(client: Any, **options: Any) -> Any:
    async with client.chat.completions.stream(model="m", messages=[], response_format=Person, **options) as stream:
        return (await stream.get_final_completion()).choices[0].message.parsed


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("code", [response, streamed_response, completion, streamed_completion])
def test_parse_bears_it_if_asked(code: Any, is_async: bool) -> None:
    def run(**options: Any) -> Any:
        if is_async:
            return asyncio.run(code(AsyncOpenAI(api_key="k", transport=MockTransport(handler)), **options))
        return drive(code(Awaited(OpenAI(api_key="k", transport=MockTransport(handler))), **options))

    assert run(extract_json=True) == Person(name="Ada", age=36)
    with pytest.raises(OutputParseError) as caught:
        run()
    assert caught.value.text == TEXT

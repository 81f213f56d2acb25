"""`preload` loads what first calls need."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import pytest

from openapiopenai import AsyncOpenAI, MockTransport, OpenAI

CODE = """
import asyncio, json, sys
from openapiopenai import AsyncOpenAI, MockTransport, OpenAI

RESPONSE = {"id": "resp_1", "object": "response", "output": [
    {"type": "message", "id": "msg_1", "role": "assistant", "content": [{"type": "output_text", "text": "Hi"}]},
    {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}"},
]}
CHAT = {"id": "chat_1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}}]}
CHUNK = {"id": "chat_1", "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]}
DELTA = {"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "content_index": 0, "delta": "Hi"}
EVENTS = {
    "responses.create": [DELTA, {"type": "response.completed", "response": RESPONSE}], "chat.completions.create": [CHUNK],
}
WHOLE = {
    "responses.create": RESPONSE, "chat.completions.create": CHAT,
    "embeddings.create": {"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}]},
    "models.list": {"object": "list", "data": [{"id": "m", "object": "model"}]},
}
ARGUMENTS = {
    "responses.create": {"model": "m", "input": "Hi"}, "chat.completions.create": {"model": "m", "messages": []},
    "embeddings.create": {"model": "m", "input": "Hi"}, "models.list": {},
}

def handler(request):
    if b'"stream":true' in (request.body or b""):
        return "".join(f"data: {json.dumps(event)}\\n\\n" for event in EVENTS[NAME]) + "data: [DONE]\\n\\n"
    return WHOLE[NAME]

def method(client):
    for part in NAME.split("."):
        client = getattr(client, part)
    return client

async def later():
    client = AsyncOpenAI(api_key="k", transport=MockTransport(handler))
    await client.preload(NAME)
    before = {*sys.modules}
    await method(client)(**ARGUMENTS[NAME])
    if NAME in EVENTS:
        async for event in await method(client)(**ARGUMENTS[NAME], stream=True):
            pass
    return {*sys.modules} - before

def now():
    client = OpenAI(api_key="k", transport=MockTransport(handler))
    client.preload(NAME)
    before = {*sys.modules}
    method(client)(**ARGUMENTS[NAME])
    if NAME in EVENTS:
        for event in method(client)(**ARGUMENTS[NAME], stream=True):
            pass
    return {*sys.modules} - before

NAME, KIND = sys.argv[1:]
print(*sorted(asyncio.run(later()) if KIND == "async" else now()))
"""


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("name", ["responses.create", "chat.completions.create", "embeddings.create", "models.list"])
def test_nothing_is_imported_afterwards(name: str, kind: str) -> None:
    done = subprocess.run([sys.executable, "-c", CODE, name, kind], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("respones.create", "OpenAI has no attribute 'respones'; did you mean 'responses'?"),
        ("responses.creat", "client.responses has no attribute 'creat'; did you mean 'create'?"),
        ("responses", "got 'responses'"),
        ("base_url", "got 'base_url'"),
        ("", "has no attribute ''"),
        (3, "expected the name of a method"),
    ],
)
def test_what_is_no_method_is_named(name: Any, text: str) -> None:
    transport = MockTransport(lambda request: {})
    with pytest.raises(ValueError, match="preload: expected the name of a method") as caught:
        OpenAI(api_key="k", transport=transport).preload(name)
    assert text in str(caught.value)
    with pytest.raises(ValueError, match="preload: expected the name of a method"):
        asyncio.run(AsyncOpenAI(api_key="k", transport=transport).preload(name))


def test_helpers_and_files_can_be_named_too() -> None:
    OpenAI(api_key="k").preload("responses.parse", "responses.stream", "files.content", "audio.speech.create")


HELPER = """
import asyncio, json, sys
from inspect import isawaitable
from pydantic import BaseModel
from openapiopenai import AsyncOpenAI, MockTransport, tool

class Person(BaseModel):
    name: str

@tool
def weather(town: str) -> str:
    return f"Rain in {town}"

TEXT = '{"name": "Ann"}'
CALL = {"name": "weather", "arguments": '{"town": "Bergen"}'}
ITEMS = [
    {"type": "message", "id": "msg_1", "role": "assistant", "content": [{"type": "output_text", "text": TEXT}]},
    {"type": "function_call", "call_id": "call_1", **CALL},
]
MESSAGES = [
    {"role": "assistant", "content": TEXT},
    {"role": "assistant", "tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": CALL}]},
]

def handler(request):
    body = json.loads(request.body)
    calls = "weather" in str(body.get("tools")) and "call_1" not in str(body)
    if "messages" not in body:
        whole = {"id": "resp_1", "object": "response", "status": "completed", "output": [ITEMS[calls]]}
        events = [{"type": "response.completed", "response": whole}]
    else:
        choice = {"index": 0, "finish_reason": "stop"}
        whole = {"id": "chat_1", "choices": [{**choice, "message": MESSAGES[calls]}]}
        events = [{"id": "chat_1", "choices": [{**choice, "delta": MESSAGES[calls]}]}]
    return "".join(f"data: {json.dumps(each)}\\n\\n" for each in events) if body.get("stream") else whole

ARGUMENTS = {
    "responses": {"input": "Hi", "text_format": Person},
    "chat.completions": {"messages": [{"role": "user", "content": "Hi"}], "response_format": Person},
}

async def main(name):
    client = AsyncOpenAI(api_key="k", transport=MockTransport(handler))
    await client.preload(name)
    before = {*sys.modules}
    resource, _, method = name.rpartition(".")
    arguments = ARGUMENTS[resource]
    if method.endswith("tools"):
        arguments = {key: value for key, value in arguments.items() if key in ("input", "messages")} | {"tools": [weather]}
    owner = client.responses if resource == "responses" else client.chat.completions
    made = getattr(owner, method)(model="m", **arguments)
    if isawaitable(made):
        await made
    elif hasattr(made, "__aenter__"):
        async with made as stream:
            async for event in stream:
                pass
    else:
        async for event in made:
            pass
    return {each for each in {*sys.modules} - before if each.startswith("openapiopenai")}

print(*sorted(asyncio.run(main(sys.argv[1]))))
"""


@pytest.mark.slow
@pytest.mark.parametrize("resource", ["responses", "chat.completions"])
@pytest.mark.parametrize("helper", ["parse", "stream", "create_and_run_tools", "run_tools", "stream_tools"])
def test_helpers_import_nothing_afterwards(resource: str, helper: str) -> None:
    """With a helper comes the method that it calls."""
    name = f"{resource}.{helper}"
    done = subprocess.run([sys.executable, "-c", HELPER, name], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""

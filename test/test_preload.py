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
from pydantic import BaseModel
from openapiopenai import AsyncOpenAI, MockTransport

class Person(BaseModel):
    name: str

TEXT = {"role": "assistant", "content": '{"name": "Ann"}'}
PART = {"type": "output_text", "text": '{"name": "Ann"}'}
MESSAGE = {"type": "message", "id": "msg_1", "role": "assistant", "content": [PART]}
ANSWERS = {
    "responses": {"id": "resp_1", "object": "response", "status": "completed", "output": [MESSAGE]},
    "chat.completions": {"id": "chat_1", "choices": [{"index": 0, "finish_reason": "stop", "message": TEXT}]},
}
ARGUMENTS = {
    "responses": {"input": "Hi", "text_format": Person}, "chat.completions": {"messages": [], "response_format": Person},
}

async def main(resource):
    client = AsyncOpenAI(api_key="k", transport=MockTransport(lambda request: ANSWERS[resource]))
    await client.preload(f"{resource}.create", f"{resource}.parse")
    before = {*sys.modules}
    owner = client.responses if resource == "responses" else client.chat.completions
    await owner.parse(model="m", **ARGUMENTS[resource])
    return {each for each in {*sys.modules} - before if each.startswith("openapiopenai")}

print(*sorted(asyncio.run(main(sys.argv[1]))))
"""


@pytest.mark.parametrize("resource", ["responses", "chat.completions"])
def test_helpers_import_nothing_afterwards(resource: str) -> None:
    done = subprocess.run([sys.executable, "-c", HELPER, resource], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""

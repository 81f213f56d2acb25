"""The calls that instrumentations and recorders are tried on."""

from __future__ import annotations

import openai

from .api import TEXT, VECTOR

HELLO = [{"role": "user", "content": "Hello"}]


def whole(client: openai.OpenAI) -> None:
    """Make one call of each kind."""
    assert client.chat.completions.create(model="gpt-4o", messages=HELLO).choices[0].message.content == TEXT
    assert client.responses.create(model="gpt-4o", input="Hello").output_text == TEXT
    assert client.embeddings.create(model="text-embedding-3-small", input="a").data[0].embedding == VECTOR


def streamed(client: openai.OpenAI) -> None:
    """Read a stream of each kind."""
    chunks = client.chat.completions.create(model="gpt-4o", messages=HELLO, stream=True)
    assert "".join(each.choices[0].delta.content or "" for each in chunks if each.choices) == TEXT
    events = client.responses.create(model="gpt-4o", input="Hello", stream=True)
    assert "".join(each.delta for each in events if each.type == "response.output_text.delta") == TEXT


async def asynchronous(client: openai.AsyncOpenAI) -> None:
    """Make calls and read streams of each kind."""
    completion = await client.chat.completions.create(model="gpt-4o", messages=HELLO)
    assert completion.choices[0].message.content == TEXT
    assert (await client.responses.create(model="gpt-4o", input="Hello")).output_text == TEXT
    chunks = await client.chat.completions.create(model="gpt-4o", messages=HELLO, stream=True)
    assert "".join([each.choices[0].delta.content or "" async for each in chunks if each.choices]) == TEXT

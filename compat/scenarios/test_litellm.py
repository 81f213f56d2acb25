"""LiteLLM: completions, streams, tools, responses, embeddings, mapped errors; sync and async."""

from __future__ import annotations

import litellm
import pytest

from .api import ARGUMENTS, TEXT, VECTOR

HELLO = [{"role": "user", "content": "Hello"}]
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}}
TOOLS = [{"type": "function", "function": {"name": "weather", "parameters": PARAMETERS}}]


def test_completion() -> None:
    response = litellm.completion("openai/gpt-4o", HELLO)
    assert response.choices[0].message.content == TEXT
    assert response.usage.total_tokens == 16


def test_stream() -> None:
    chunks = [*litellm.completion("openai/gpt-4o", HELLO, stream=True)]
    assert "".join(each.choices[0].delta.content or "" for each in chunks) == TEXT


async def test_async() -> None:
    response = await litellm.acompletion("openai/gpt-4o", HELLO)
    assert response.choices[0].message.content == TEXT
    stream = await litellm.acompletion("openai/gpt-4o", HELLO, stream=True)
    assert "".join([each.choices[0].delta.content or "" async for each in stream]) == TEXT


async def test_azure(base_url: str) -> None:
    account = {"api_base": base_url.removesuffix("/v1"), "api_key": "k", "api_version": "2024-10-21"}
    assert litellm.completion("azure/gpt-4o", HELLO, **account).choices[0].message.content == TEXT
    stream = await litellm.acompletion("azure/gpt-4o", HELLO, stream=True, **account)
    assert "".join([each.choices[0].delta.content or "" async for each in stream]) == TEXT
    response = litellm.embedding("azure/text-embedding-3-small", input=["a"], **account)
    assert response.data[0]["embedding"] == VECTOR


@pytest.mark.parametrize("stream", [False, True])
def test_tools(stream: bool) -> None:
    response = litellm.completion("openai/gpt-4o", HELLO, tools=TOOLS, stream=stream)
    response = litellm.stream_chunk_builder([*response]) if stream else response
    (call,) = response.choices[0].message.tool_calls
    assert (call.function.name, call.function.arguments) == ("weather", ARGUMENTS)


def test_responses() -> None:
    assert litellm.responses(model="openai/gpt-4o", input="Hello").output[0].content[0].text == TEXT


def test_embedding() -> None:
    response = litellm.embedding("openai/text-embedding-3-small", input=["a", "b"])
    assert [each["embedding"] for each in response.data] == [VECTOR, VECTOR]


@pytest.mark.parametrize(
    ("model", "key", "error"),
    [
        ("gpt-4o-limited", "sk-test", litellm.RateLimitError),
        ("gpt-4o-broken", "sk-test", litellm.InternalServerError),
        ("gpt-4o", "sk-wrong", litellm.AuthenticationError),
    ],
)
async def test_errors(model: str, key: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        litellm.completion(f"openai/{model}", HELLO, api_key=key, max_retries=0)
    with pytest.raises(error):
        await litellm.acompletion(f"openai/{model}", HELLO, api_key=key, max_retries=0)

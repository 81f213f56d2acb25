"""llama-index: chat, streams, tools, structured output, embeddings, errors; sync and async."""

from __future__ import annotations

import openai
import pytest
from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.openai import OpenAI, OpenAIResponses
from pydantic import BaseModel

from .api import TEXT, VECTOR

HELLO = [ChatMessage(role="user", content="Hello")]


class City(BaseModel):
    city: str
    population: int


def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


def chat_model(base_url: str, key: str = "sk-test") -> OpenAI:
    return OpenAI(model="gpt-4o", api_base=base_url, api_key=key, max_retries=0)


def responses_model(base_url: str) -> OpenAIResponses:
    return OpenAIResponses(model="gpt-4o", api_base=base_url, api_key="sk-test", max_retries=0)


@pytest.mark.parametrize("make", [chat_model, responses_model])
def test_chat(base_url: str, make) -> None:
    assert make(base_url).chat(HELLO).message.content == TEXT


@pytest.mark.parametrize("make", [chat_model, responses_model])
def test_stream(base_url: str, make) -> None:
    assert "".join(each.delta or "" for each in make(base_url).stream_chat(HELLO)) == TEXT


@pytest.mark.parametrize("make", [chat_model, responses_model])
async def test_async(base_url: str, make) -> None:
    model = make(base_url)
    assert (await model.achat(HELLO)).message.content == TEXT
    assert "".join([each.delta or "" async for each in await model.astream_chat(HELLO)]) == TEXT


@pytest.mark.parametrize("make", [chat_model, responses_model])
def test_tool(base_url: str, make) -> None:
    model, tool = make(base_url), FunctionTool.from_defaults(weather)
    (call,) = model.get_tool_calls_from_response(model.chat_with_tools([tool], user_msg="Weather?"))
    assert (call.tool_name, call.tool_kwargs) == ("weather", {"city": "Paris"})
    last = [*model.stream_chat_with_tools([tool], user_msg="Weather?")][-1]
    (call,) = model.get_tool_calls_from_response(last)
    assert (call.tool_name, call.tool_kwargs) == ("weather", {"city": "Paris"})


def test_structured(base_url: str) -> None:
    found = chat_model(base_url).as_structured_llm(City).chat(HELLO)
    assert found.raw == City(city="Paris", population=2100000)


def test_complete(base_url: str) -> None:
    assert chat_model(base_url).complete("Hello").text == TEXT


@pytest.mark.parametrize(
    ("key", "error"), [("sk-limited", openai.RateLimitError), ("sk-broken", openai.InternalServerError)]
)
def test_errors(base_url: str, key: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        chat_model(base_url, key).chat(HELLO)


async def test_embeddings(base_url: str) -> None:
    model = OpenAIEmbedding(api_base=base_url, api_key="sk-test")
    assert model.get_text_embedding("a") == VECTOR
    assert model.get_text_embedding_batch(["a", "b"]) == [VECTOR, VECTOR]
    assert await model.aget_query_embedding("a") == VECTOR

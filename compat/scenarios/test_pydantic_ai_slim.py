"""pydantic-ai: agents over chat and responses, tools, structured output, streams, errors."""

from __future__ import annotations

import asyncio

import openai
import openapiopenai
import pytest
from openai import AsyncOpenAI
from pydantic import BaseModel
from pydantic_ai import Agent, ModelHTTPError, NativeOutput
from pydantic_ai.embeddings import Embedder
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

from .api import TEXT, VECTOR

MODELS = [OpenAIChatModel, OpenAIResponsesModel]


class City(BaseModel):
    city: str
    population: int


@pytest.mark.parametrize("kind", MODELS)
def test_run(kind) -> None:
    result = Agent(kind("gpt-4o")).run_sync("Hello")
    assert result.output == TEXT
    assert result.usage.input_tokens == 9


@pytest.mark.parametrize("kind", MODELS)
async def test_stream(kind) -> None:
    async with Agent(kind("gpt-4o")).run_stream("Hello") as result:
        assert "".join([each async for each in result.stream_text(delta=True)]) == TEXT


@pytest.mark.parametrize("kind", MODELS)
def test_tool(kind) -> None:
    agent, seen = Agent(kind("gpt-4o")), []

    @agent.tool_plain
    def weather(city: str) -> str:
        seen.append(city)
        return "sunny"

    assert agent.run_sync("Weather?").output == TEXT
    assert seen == ["Paris"]


@pytest.mark.parametrize("kind", MODELS)
def test_structured(kind) -> None:
    agent = Agent(kind("gpt-4o"), output_type=NativeOutput(City))
    assert agent.run_sync("Where?").output == City(city="Paris", population=2100000)


@pytest.mark.parametrize("kind", MODELS)
def test_error(kind) -> None:
    client = AsyncOpenAI(max_retries=0)
    model = kind("gpt-4o-limited", provider=OpenAIProvider(openai_client=client))
    with pytest.raises(ModelHTTPError) as caught:
        Agent(model).run_sync("Hello")
    assert caught.value.status_code == 429
    assert caught.value.body["code"] == "rate_limit_exceeded"


def test_embeddings() -> None:
    assert [*Embedder("openai:text-embedding-3-small").embed_query_sync("a").embeddings[0]] == VECTOR


def run_all() -> list[str]:
    """Run an agent on each kind of model, whole and as a stream."""

    async def streamed(kind) -> str:
        async with Agent(kind("gpt-4o")).run_stream("Hello") as result:
            return "".join([each async for each in result.stream_text(delta=True)])

    return [text for kind in MODELS for text in (Agent(kind("gpt-4o")).run_sync("Hello").output, asyncio.run(streamed(kind)))]


@pytest.mark.skipif(not openai.__file__.startswith(openapiopenai.__path__[0]), reason="for clients of this package")
def test_on_a_cassette_and_on_a_mock(tmp_path, monkeypatch) -> None:
    from openapiopenai.testing import MockAPI, all_clients_use, cassette, network_guard

    with cassette(tmp_path / "tape.yaml") as tape:
        recorded = run_all()
    with cassette(tmp_path / "tape.yaml", "none"), network_guard():
        assert run_all() == recorded == [TEXT] * 4
    assert tape.recorded == 4
    monkeypatch.delenv("OPENAI_BASE_URL")
    mock = MockAPI()
    mock.respond("chat.completions.create", "Hello")
    mock.respond("responses.create", "Hello")
    with network_guard(), all_clients_use(mock):
        assert run_all() == ["Hello"] * 4
    assert [fault for each in mock.requests for fault in each.faults] == []

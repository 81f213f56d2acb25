"""Haystack: generators and embedders, streams, tools, structured output, errors."""

from __future__ import annotations

import openai
import pytest
from haystack import Document
from haystack.components.embedders import OpenAIDocumentEmbedder, OpenAITextEmbedder
from haystack.components.generators.chat import OpenAIChatGenerator, OpenAIResponsesChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.tools import Tool
from haystack.utils import Secret
from pydantic import BaseModel

from .api import STRUCTURED, TEXT, VECTOR

HELLO = [ChatMessage.from_user("Hello")]
KINDS = [OpenAIChatGenerator, OpenAIResponsesChatGenerator]
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = Tool(name="weather", description="Weather.", parameters=PARAMETERS, function=lambda city: f"sunny in {city}")


class City(BaseModel):
    city: str
    population: int


@pytest.mark.parametrize("kind", KINDS)
def test_run(kind) -> None:
    assert kind(model="gpt-4o").run(HELLO)["replies"][0].text == TEXT


@pytest.mark.parametrize("kind", KINDS)
def test_stream(kind) -> None:
    seen: list[str] = []
    generator = kind(model="gpt-4o", streaming_callback=lambda chunk: seen.append(chunk.content))
    assert generator.run(HELLO)["replies"][0].text == TEXT
    assert "".join(seen) == TEXT


@pytest.mark.parametrize("kind", KINDS)
async def test_async(kind) -> None:
    assert (await kind(model="gpt-4o").run_async(HELLO))["replies"][0].text == TEXT


@pytest.mark.parametrize("kind", KINDS)
def test_tool(kind) -> None:
    (call,) = kind(model="gpt-4o", tools=[WEATHER]).run(HELLO)["replies"][0].tool_calls
    assert (call.tool_name, call.arguments) == ("weather", {"city": "Paris"})


def test_structured() -> None:
    generator = OpenAIChatGenerator(model="gpt-4o", generation_kwargs={"response_format": City})
    assert generator.run(HELLO)["replies"][0].text == STRUCTURED


def test_error() -> None:
    generator = OpenAIChatGenerator(model="gpt-4o", api_key=Secret.from_token("sk-wrong"), max_retries=0)
    with pytest.raises(openai.AuthenticationError):
        generator.run(HELLO)


def test_embedders() -> None:
    assert OpenAITextEmbedder().run("a")["embedding"] == VECTOR
    assert OpenAIDocumentEmbedder(progress_bar=False).run([Document(content="a")])["documents"][0].embedding == VECTOR

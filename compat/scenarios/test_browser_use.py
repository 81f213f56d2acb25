"""browser-use: its chat model, with and without a schema, errors."""

from __future__ import annotations

import pytest
from browser_use.llm import ChatOpenAI
from browser_use.llm.exceptions import ModelProviderError
from browser_use.llm.messages import SystemMessage, UserMessage
from pydantic import BaseModel

from .api import TEXT

HELLO = [SystemMessage(content="Be short."), UserMessage(content="Hello")]


class City(BaseModel):
    city: str
    population: int


async def test_text() -> None:
    assert (await ChatOpenAI(model="gpt-4o").ainvoke(HELLO)).completion == TEXT


async def test_structured() -> None:
    found = await ChatOpenAI(model="gpt-4o").ainvoke(HELLO, output_format=City)
    assert found.completion == City(city="Paris", population=2100000)
    assert found.usage.prompt_tokens == 9


async def test_error() -> None:
    with pytest.raises(ModelProviderError):
        await ChatOpenAI(model="gpt-4o-limited", max_retries=0).ainvoke(HELLO)

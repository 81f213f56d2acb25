"""Semantic Kernel: chat, streams, tools, embeddings, errors."""

from __future__ import annotations

from typing import Annotated

import pytest
from openai import AsyncOpenAI
from semantic_kernel import Kernel
from semantic_kernel.connectors.ai import FunctionChoiceBehavior
from semantic_kernel.connectors.ai.open_ai import (
    OpenAIChatCompletion,
    OpenAIChatPromptExecutionSettings,
    OpenAITextEmbedding,
)
from semantic_kernel.contents import ChatHistory
from semantic_kernel.exceptions import ServiceResponseException
from semantic_kernel.functions import kernel_function

from .api import TEXT, VECTOR


def history() -> ChatHistory:
    chat = ChatHistory()
    chat.add_user_message("Hello")
    return chat


async def test_chat() -> None:
    service = OpenAIChatCompletion(ai_model_id="gpt-4o")
    content = await service.get_chat_message_content(history(), OpenAIChatPromptExecutionSettings())
    assert str(content) == TEXT


async def test_stream() -> None:
    service = OpenAIChatCompletion(ai_model_id="gpt-4o")
    stream = service.get_streaming_chat_message_content(history(), OpenAIChatPromptExecutionSettings())
    assert "".join([str(each) async for each in stream if each]) == TEXT


async def test_tool() -> None:
    seen: list[str] = []

    class Weather:
        @kernel_function
        def weather(self, city: Annotated[str, "the city"]) -> str:
            """Tell the weather."""
            seen.append(city)
            return "sunny"

    kernel = Kernel()
    kernel.add_plugin(Weather(), "weather")
    settings = OpenAIChatPromptExecutionSettings(function_choice_behavior=FunctionChoiceBehavior.Auto())
    content = await OpenAIChatCompletion(ai_model_id="gpt-4o").get_chat_message_content(
        history(), settings, kernel=kernel
    )
    assert (str(content), seen) == (TEXT, ["Paris"])


async def test_embedding() -> None:
    vectors = await OpenAITextEmbedding(ai_model_id="text-embedding-3-small").generate_embeddings(["a"])
    assert [*vectors[0]] == VECTOR


async def test_error() -> None:
    service = OpenAIChatCompletion(ai_model_id="gpt-4o-limited", async_client=AsyncOpenAI(max_retries=0))
    with pytest.raises(ServiceResponseException):
        await service.get_chat_message_content(history(), OpenAIChatPromptExecutionSettings())

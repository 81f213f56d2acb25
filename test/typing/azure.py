"""Typical user code for Azure OpenAI; the tests run type checkers over it, nothing of it is run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, assert_type

from openapiopenai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, CreateChatCompletionResponse, OpenAI


def synchronous(provider: Callable[[], str]) -> OpenAI:
    client = AzureOpenAI(
        azure_endpoint="https://name.openai.azure.com",
        azure_deployment="mine",
        api_version="2024-10-21",
        azure_ad_token_provider=provider,
        timeout=30,
        max_retries=0,
    )
    assert_type(client.chat.completions.create(model="mine", messages=[]), CreateChatCompletionResponse)
    assert_type(client.with_options(api_version="preview", max_retries=1), AzureOpenAI)
    assert_type(client.copy(azure_ad_token="…"), AzureOpenAI)
    AzureOpenAI()
    AzureOpenAI(base_url="https://name.openai.azure.com/openai/deployments/mine", api_key=provider)
    OpenAI(base_url="https://name.openai.azure.com/openai/v1", api_key=provider)
    AzureOpenAI(azure_ad_token_provider="…")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AzureOpenAI(endpoint="https://name.openai.azure.com")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    return client


async def asynchronous(
    provider: Callable[[], Coroutine[Any, Any, str]], either: Callable[[], str | Awaitable[str]]
) -> AsyncOpenAI:
    client = AsyncAzureOpenAI(api_version="2024-10-21", azure_ad_token_provider=provider)
    async with client:
        completion = await client.chat.completions.create(model="mine", messages=[])
        assert_type(completion, CreateChatCompletionResponse)
    assert_type(client.with_options(azure_ad_token_provider=either), AsyncAzureOpenAI)
    AsyncAzureOpenAI(azure_ad_token_provider=lambda: "…")
    AsyncOpenAI(base_url="https://name.openai.azure.com/openai/v1", api_key=provider)
    return client

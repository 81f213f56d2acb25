"""The clients of Amazon Bedrock, with the constructors of the official ones."""

from __future__ import annotations

from typing import Any

from openapiopenai.helpers import bedrock

from .._client import AsyncOpenAI, OpenAI

__all__ = ["AsyncBedrockOpenAI", "BedrockOpenAI"]


class BedrockOpenAI(OpenAI, bedrock.BedrockOpenAI):
    """Client for Amazon Bedrock."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)


class AsyncBedrockOpenAI(AsyncOpenAI, bedrock.AsyncBedrockOpenAI):
    """Asynchronous client for Amazon Bedrock."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)

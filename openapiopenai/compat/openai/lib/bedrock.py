"""The clients of Amazon Bedrock, with the constructors of the official ones."""

from __future__ import annotations

import os
from typing import Any

from openapiopenai.helpers import bedrock_async, bedrock_sync
from openapiopenai.helpers.providers import Hosted, region_of_environment

from .._client import AsyncOpenAI, OpenAI

__all__ = ["AsyncBedrockOpenAI", "BedrockOpenAI"]


def region_of(options: dict[str, Any]) -> str | None:
    """Return the region of a client: the one passed, or that of the environment, or that of the base URL."""
    url = options.get("base_url") or os.environ.get("AWS_BEDROCK_BASE_URL")
    return options.get("aws_region") or region_of_environment() or Hosted.by(url and str(url)).region


class BaseBedrockClient:
    """Base class of the clients of Amazon Bedrock."""

    def __init__(self, **options: Any) -> None:
        self.aws_region = region_of(options)
        super().__init__(**options)


class BedrockOpenAI(BaseBedrockClient, OpenAI, bedrock_sync.BedrockOpenAI):
    """Client for Amazon Bedrock."""


class AsyncBedrockOpenAI(BaseBedrockClient, AsyncOpenAI, bedrock_async.AsyncBedrockOpenAI):
    """Asynchronous client for Amazon Bedrock."""

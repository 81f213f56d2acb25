# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompletionUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.completion_usage_completion_tokens_details import CompletionUsageCompletionTokensDetails
    from openapiopenai.models.completion_usage_prompt_tokens_details import CompletionUsagePromptTokensDetails

__all__ = [
    "CompletionUsage",
]


class CompletionUsage(BaseModel):
    """Token usage of a completion request."""

    completion_tokens: int
    """Number of tokens in the completion."""
    prompt_tokens: int
    """Number of prompt tokens."""
    total_tokens: int
    """Total number of tokens, input and output."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    """Breakdown of the completion tokens."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    """Breakdown of the prompt tokens."""
    cost: float | None = None
    """Price of the request, in credits; sent by OpenRouter, not by OpenAI."""
    prompt_cache_hit_tokens: int | None = None
    """Number of prompt tokens that were read from the cache; sent by DeepSeek, not by OpenAI."""
    prompt_cache_miss_tokens: int | None = None
    """Number of prompt tokens that were not in the cache; sent by DeepSeek, not by OpenAI."""

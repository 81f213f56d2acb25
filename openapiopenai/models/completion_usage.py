"""Model `CompletionUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.completion_usage_completion_tokens_details import CompletionUsageCompletionTokensDetails
    from openapiopenai.models.completion_usage_prompt_tokens_details import CompletionUsagePromptTokensDetails

__all__ = [
    "CompletionUsage",
]


class CompletionUsage(BaseModel):
    """`CompletionUsage` of the API."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None

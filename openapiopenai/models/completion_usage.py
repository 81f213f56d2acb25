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
    """Tokens that a request took."""

    completion_tokens: int
    """Tokens of the answer."""
    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Tokens together, read and written."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    """What the tokens of the answer consist of."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    """What the tokens of the prompt consist of."""

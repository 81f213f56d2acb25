"""Model `CompletionUsagePromptTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompletionUsagePromptTokensDetails",
]


class CompletionUsagePromptTokensDetails(BaseModel):
    """What the tokens of the prompt consist of."""

    audio_tokens: int | None = None
    """How many of the tokens are audio."""
    cached_tokens: int | None = None
    """How many of the tokens came out of the prompt cache."""
    text_tokens: int | None = None
    """How many of the tokens are text."""
    image_tokens: int | None = None
    """How many of the tokens are images."""
    cache_write_tokens: int | None = None
    """How many of the tokens were written to the prompt cache."""

"""Model `CompletionUsagePromptTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompletionUsagePromptTokensDetails",
]


class CompletionUsagePromptTokensDetails(BaseModel):
    """`CompletionUsagePromptTokensDetails` of the API."""

    audio_tokens: int | None = None
    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    cache_write_tokens: int | None = None

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompletionUsagePromptTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CompletionUsagePromptTokensDetails",
]


class CompletionUsagePromptTokensDetails(BaseModel):
    """Breakdown of the prompt tokens."""

    audio_tokens: int | None = None
    """Number of audio tokens."""
    cached_tokens: int | None = None
    """Number of tokens that were read from the prompt cache."""
    text_tokens: int | None = None
    """Number of text tokens."""
    image_tokens: int | None = None
    """Number of image tokens."""
    cache_write_tokens: int | None = None
    """Unadjusted number of prompt tokens that were written to the cache."""

"""Model `RealtimeResponseUsageInputTokenDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response_usage_input_token_details_cached_tokens_details import (
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
    )

__all__ = [
    "RealtimeResponseUsageInputTokenDetails",
]


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    """The input tokens of a response by kind. Cached ones, from earlier turns, are among them."""

    cached_tokens: int | None = None
    """How many of the tokens came out of the prompt cache."""
    text_tokens: int | None = None
    """How many of the tokens are text."""
    image_tokens: int | None = None
    """How many of the tokens are images."""
    audio_tokens: int | None = None
    """How many of the tokens are audio."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None
    """The cached tokens by kind."""

"""Model `RealtimeBetaResponseUsageInputTokenDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_response_input_token_details_cached_tokens_details import (
        RealtimeBetaResponseInputTokenDetailsCachedTokensDetails,
    )

__all__ = [
    "RealtimeBetaResponseUsageInputTokenDetails",
]


class RealtimeBetaResponseUsageInputTokenDetails(BaseModel):
    """The input tokens of a response by kind. Cached ones, from earlier turns, are among them."""

    cached_tokens: int | None = None
    """How many of the tokens came out of the prompt cache."""
    text_tokens: int | None = None
    """How many of the tokens are text."""
    image_tokens: int | None = None
    """How many of the tokens are images."""
    audio_tokens: int | None = None
    """How many of the tokens are audio."""
    cached_tokens_details: RealtimeBetaResponseInputTokenDetailsCachedTokensDetails | None = None
    """The cached tokens by kind."""

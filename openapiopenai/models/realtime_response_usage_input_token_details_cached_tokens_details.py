"""Model `RealtimeResponseUsageInputTokenDetailsCachedTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
]


class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(BaseModel):
    """`RealtimeResponseUsageInputTokenDetailsCachedTokensDetails` of the API."""

    text_tokens: int | None = None
    """How many of the tokens are text."""
    image_tokens: int | None = None
    """How many of the tokens are images."""
    audio_tokens: int | None = None
    """How many of the tokens are audio."""

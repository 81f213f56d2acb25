"""Model `RealtimeBetaResponseInputTokenDetailsCachedTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseInputTokenDetailsCachedTokensDetails",
]


class RealtimeBetaResponseInputTokenDetailsCachedTokensDetails(BaseModel):
    """The cached tokens of a response by kind."""

    text_tokens: int | None = None
    """How many of the tokens are text."""
    image_tokens: int | None = None
    """How many of the tokens are images."""
    audio_tokens: int | None = None
    """How many of the tokens are audio."""

"""Model `RealtimeResponseUsageOutputTokenDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeResponseUsageOutputTokenDetails",
]


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    """The output tokens of a response by kind."""

    text_tokens: int | None = None
    """How many of the tokens are text."""
    audio_tokens: int | None = None
    """How many of the tokens are audio."""

"""Model `RealtimeResponseUsageInputTokenDetailsCachedTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
]


class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(BaseModel):
    """`RealtimeResponseUsageInputTokenDetailsCachedTokensDetails` of the API."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None

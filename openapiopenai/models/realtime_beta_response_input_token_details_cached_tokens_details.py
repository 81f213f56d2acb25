"""Model `RealtimeBetaResponseInputTokenDetailsCachedTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseInputTokenDetailsCachedTokensDetails",
]


class RealtimeBetaResponseInputTokenDetailsCachedTokensDetails(BaseModel):
    """`RealtimeBetaResponseInputTokenDetailsCachedTokensDetails` of the API."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None

"""Model `RealtimeResponseUsageOutputTokenDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeResponseUsageOutputTokenDetails",
]


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    """Breakdown of a response's output tokens by modality."""

    text_tokens: int | None = None
    """Number of text tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""

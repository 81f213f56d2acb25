"""Model `TranscriptTextUsageTokensInputTokenDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptTextUsageTokensInputTokenDetails",
]


class TranscriptTextUsageTokensInputTokenDetails(BaseModel):
    """The tokens that were read, by kind."""

    text_tokens: int | None = None
    """How many of the tokens are text."""
    audio_tokens: int | None = None
    """How many of the tokens are audio."""

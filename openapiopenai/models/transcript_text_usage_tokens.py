"""Model `TranscriptTextUsageTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_usage_tokens_input_token_details import (
        TranscriptTextUsageTokensInputTokenDetails,
    )

__all__ = [
    "TranscriptTextUsageTokens",
]


class TranscriptTextUsageTokens(BaseModel):
    """What is billed, for models billed by tokens."""

    type: Literal["tokens"] = "tokens"
    """Which variant this is: always `tokens`."""
    input_tokens: int
    """Tokens that were read."""
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    """The tokens that were read, by kind."""
    output_tokens: int
    """Tokens that were written."""
    total_tokens: int
    """Tokens together, read and written."""

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
    """`TranscriptTextUsageTokens` of the API."""

    type: Literal["tokens"] = "tokens"
    """Which variant this is: always `tokens`."""
    input_tokens: int
    """Tokens that were read."""
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    output_tokens: int
    """Tokens that were written."""
    total_tokens: int
    """Tokens together, read and written."""

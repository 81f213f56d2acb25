# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptTextUsageTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_usage_tokens_input_token_details import (
        TranscriptTextUsageTokensInputTokenDetails,
    )

__all__ = [
    "TranscriptTextUsageTokens",
]


class TranscriptTextUsageTokens(BaseModel):
    """Usage, for models billed by tokens."""

    type: Literal["tokens"] = "tokens"
    """Type: always `tokens`."""
    input_tokens: int
    """Number of input tokens."""
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    """Breakdown of the input tokens billed for the request."""
    output_tokens: int
    """Number of output tokens."""
    total_tokens: int
    """Total number of tokens, input and output."""

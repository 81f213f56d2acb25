"""Model `BatchUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.batch_usage_input_tokens_details import BatchUsageInputTokensDetails
    from openapiopenai.models.batch_usage_output_tokens_details import BatchUsageOutputTokensDetails

__all__ = [
    "BatchUsage",
]


class BatchUsage(BaseModel):
    """Tokens that a batch took; only for batches since September 7, 2025."""

    input_tokens: int
    """Tokens that were read."""
    input_tokens_details: BatchUsageInputTokensDetails
    """What the tokens that were read consist of."""
    output_tokens: int
    """Tokens that were written."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """What the tokens that were written consist of."""
    total_tokens: int
    """Tokens together, read and written."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BatchUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.batch_usage_input_tokens_details import BatchUsageInputTokensDetails
    from openapiopenai.models.batch_usage_output_tokens_details import BatchUsageOutputTokensDetails

__all__ = [
    "BatchUsage",
]


class BatchUsage(BaseModel):
    """Token usage of a batch; only given for batches created after September 7, 2025."""

    input_tokens: int
    """Number of input tokens."""
    input_tokens_details: BatchUsageInputTokensDetails
    """Breakdown of the input tokens."""
    output_tokens: int
    """Number of output tokens."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """Breakdown of the output tokens by kind."""
    total_tokens: int
    """Total number of tokens, input and output."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_response_usage_input_token_details import (
        RealtimeBetaResponseUsageInputTokenDetails,
    )
    from openapiopenai.models.realtime_beta_response_usage_output_token_details import (
        RealtimeBetaResponseUsageOutputTokenDetails,
    )

__all__ = [
    "RealtimeBetaResponseUsage",
]


class RealtimeBetaResponseUsage(BaseModel):
    """Token usage of a response, as it is billed. Each response takes the whole conversation as input, so tokens of earlier turns count again."""

    total_tokens: int | None = None
    """Total number of tokens, input and output."""
    input_tokens: int | None = None
    """Number of input tokens."""
    output_tokens: int | None = None
    """Number of output tokens."""
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = None
    """Breakdown of the input tokens by modality; cached tokens are a subset of them."""
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = None
    """Breakdown of the output tokens by modality."""

"""Model `RealtimeBetaResponseUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

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
    """What a response took. The whole conversation is input of each response, so tokens of earlier turns count again."""

    total_tokens: int | None = None
    """Tokens together, read and written."""
    input_tokens: int | None = None
    """Tokens that were read."""
    output_tokens: int | None = None
    """Tokens that were written."""
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = None
    """The input tokens by kind."""
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = None
    """The output tokens by kind."""

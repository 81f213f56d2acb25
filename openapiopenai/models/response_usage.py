# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.response_usage_input_tokens_details import ResponseUsageInputTokensDetails
    from openapiopenai.models.response_usage_output_tokens_details import ResponseUsageOutputTokensDetails

__all__ = [
    "ResponseUsage",
]


class ResponseUsage(BaseModel):
    """Token usage of a response."""

    input_tokens: int
    """Number of input tokens."""
    input_tokens_details: Annotated[ResponseUsageInputTokensDetails, Tolerates("absent", "null")]
    """Breakdown of the input tokens."""
    output_tokens: int
    """Number of output tokens."""
    output_tokens_details: Annotated[ResponseUsageOutputTokensDetails, Tolerates("absent", "null")]
    """Breakdown of the output tokens by kind."""
    total_tokens: Annotated[int, Tolerates("absent")]
    """Total number of tokens, input and output."""

"""Model `ResponseUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_usage_input_tokens_details import ResponseUsageInputTokensDetails
    from openapiopenai.models.response_usage_output_tokens_details import ResponseUsageOutputTokensDetails

__all__ = [
    "ResponseUsage",
]


class ResponseUsage(BaseModel):
    """`ResponseUsage` of the API."""

    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int

"""Model `ResponseToolUsageImageGenInputTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseToolUsageImageGenInputTokensDetails",
]


class ResponseToolUsageImageGenInputTokensDetails(BaseModel):
    """`ResponseToolUsageImageGenInputTokensDetails` of the API."""

    image_tokens: int
    text_tokens: int

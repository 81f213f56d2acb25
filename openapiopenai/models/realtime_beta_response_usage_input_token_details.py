"""Model `RealtimeBetaResponseUsageInputTokenDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_response_input_token_details_cached_tokens_details import (
        RealtimeBetaResponseInputTokenDetailsCachedTokensDetails,
    )

__all__ = [
    "RealtimeBetaResponseUsageInputTokenDetails",
]


class RealtimeBetaResponseUsageInputTokenDetails(BaseModel):
    """`RealtimeBetaResponseUsageInputTokenDetails` of the API."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeBetaResponseInputTokenDetailsCachedTokensDetails | None = None

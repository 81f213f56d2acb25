# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseUsageInputTokenDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_response_input_token_details_cached_tokens_details import (
        RealtimeBetaResponseInputTokenDetailsCachedTokensDetails,
    )

__all__ = [
    "RealtimeBetaResponseUsageInputTokenDetails",
]


class RealtimeBetaResponseUsageInputTokenDetails(BaseModel):
    """Breakdown of a response's input tokens by modality; cached tokens, from earlier turns, are a subset of them."""

    cached_tokens: int | None = None
    """Number of tokens that were read from the prompt cache."""
    text_tokens: int | None = None
    """Number of text tokens."""
    image_tokens: int | None = None
    """Number of image tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""
    cached_tokens_details: RealtimeBetaResponseInputTokenDetailsCachedTokensDetails | None = None
    """Breakdown of the cached tokens by modality."""

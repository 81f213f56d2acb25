# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseInputTokenDetailsCachedTokensDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaResponseInputTokenDetailsCachedTokensDetails",
]


class RealtimeBetaResponseInputTokenDetailsCachedTokensDetails(BaseModel):
    """Breakdown of a response's cached input tokens by modality."""

    text_tokens: int | None = None
    """Number of text tokens."""
    image_tokens: int | None = None
    """Number of image tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""

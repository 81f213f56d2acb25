# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseUsageOutputTokenDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaResponseUsageOutputTokenDetails",
]


class RealtimeBetaResponseUsageOutputTokenDetails(BaseModel):
    """Breakdown of a response's output tokens by modality."""

    text_tokens: int | None = None
    """Number of text tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptTextUsageTokensInputTokenDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptTextUsageTokensInputTokenDetails",
]


class TranscriptTextUsageTokensInputTokenDetails(BaseModel):
    """Breakdown of the input tokens billed for the request."""

    text_tokens: int | None = None
    """Number of text tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""

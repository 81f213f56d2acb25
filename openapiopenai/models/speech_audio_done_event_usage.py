# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SpeechAudioDoneEventUsage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SpeechAudioDoneEventUsage",
]


class SpeechAudioDoneEventUsage(BaseModel):
    """Token usage of the speech request."""

    input_tokens: int
    """Number of input tokens."""
    output_tokens: int
    """Number of output tokens."""
    total_tokens: int
    """Total number of tokens, input and output."""

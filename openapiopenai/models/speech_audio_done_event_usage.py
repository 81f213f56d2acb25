"""Model `SpeechAudioDoneEventUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SpeechAudioDoneEventUsage",
]


class SpeechAudioDoneEventUsage(BaseModel):
    """Tokens that the speech took."""

    input_tokens: int
    """Tokens that were read."""
    output_tokens: int
    """Tokens that were written."""
    total_tokens: int
    """Tokens together, read and written."""

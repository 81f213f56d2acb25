"""Model `EvalRunOutputItemSampleUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunOutputItemSampleUsage",
]


class EvalRunOutputItemSampleUsage(BaseModel):
    """Tokens that a row took."""

    total_tokens: int
    """Tokens together, read and written."""
    completion_tokens: int
    """Tokens of the answer."""
    prompt_tokens: int
    """Tokens of the prompt."""
    cached_tokens: int
    """How many of the tokens came out of the prompt cache."""

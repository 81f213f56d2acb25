"""Model `EvalRunPerModelUsageItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunPerModelUsageItem",
]


class EvalRunPerModelUsageItem(BaseModel):
    """`EvalRunPerModelUsageItem` of the API."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    """Tokens of the prompt."""
    completion_tokens: int
    """Tokens of the answer."""
    total_tokens: int
    """Tokens together, read and written."""
    cached_tokens: int
    """How many of the tokens came out of the prompt cache."""

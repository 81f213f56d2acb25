"""Model `EvalRunPerModelUsageItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunPerModelUsageItem",
]


class EvalRunPerModelUsageItem(BaseModel):
    """What a model took in a run."""

    model_name: str
    """Id of the model."""
    invocation_count: int
    """How often it was asked."""
    prompt_tokens: int
    """Tokens of the prompt."""
    completion_tokens: int
    """Tokens of the answer."""
    total_tokens: int
    """Tokens together, read and written."""
    cached_tokens: int
    """How many of the tokens came out of the prompt cache."""

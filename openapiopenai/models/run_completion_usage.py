"""Model `RunCompletionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunCompletionUsage",
]


class RunCompletionUsage(BaseModel):
    """Tokens that a run took; null until the run has ended."""

    completion_tokens: int
    """Tokens that the model wrote in the whole run."""
    prompt_tokens: int
    """Tokens of all prompts of the run."""
    total_tokens: int
    """Tokens together, read and written."""

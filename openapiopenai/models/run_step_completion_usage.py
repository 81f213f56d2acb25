"""Model `RunStepCompletionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepCompletionUsage",
]


class RunStepCompletionUsage(BaseModel):
    """Tokens that a step of a run took; null while the step is in progress."""

    completion_tokens: int
    """Tokens that the model wrote in the step."""
    prompt_tokens: int
    """Tokens of the prompts of the step."""
    total_tokens: int
    """Tokens together, read and written."""

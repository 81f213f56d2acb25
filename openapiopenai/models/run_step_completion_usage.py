"""Model `RunStepCompletionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepCompletionUsage",
]


class RunStepCompletionUsage(BaseModel):
    """`RunStepCompletionUsage` of the API."""

    completion_tokens: int
    """Tokens of the answer."""
    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Tokens together, read and written."""

"""Model `RunStepCompletionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepCompletionUsage",
]


class RunStepCompletionUsage(BaseModel):
    """`RunStepCompletionUsage` of the API."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

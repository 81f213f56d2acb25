"""Model `RunCompletionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunCompletionUsage",
]


class RunCompletionUsage(BaseModel):
    """`RunCompletionUsage` of the API."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

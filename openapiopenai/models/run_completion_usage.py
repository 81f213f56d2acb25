# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunCompletionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunCompletionUsage",
]


class RunCompletionUsage(BaseModel):
    """Token usage of a run; null until the run has ended."""

    completion_tokens: int
    """Number of completion tokens used in the whole run."""
    prompt_tokens: int
    """Number of prompt tokens used in the whole run."""
    total_tokens: int
    """Total number of tokens, input and output."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepCompletionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepCompletionUsage",
]


class RunStepCompletionUsage(BaseModel):
    """Token usage of a run step; null while the step is in progress."""

    completion_tokens: int
    """Number of completion tokens used in the step."""
    prompt_tokens: int
    """Number of prompt tokens used in the step."""
    total_tokens: int
    """Total number of tokens, input and output."""

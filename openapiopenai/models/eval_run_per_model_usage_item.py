# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunPerModelUsageItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalRunPerModelUsageItem",
]


class EvalRunPerModelUsageItem(BaseModel):
    """Usage of a model during an evaluation run."""

    model_name: str
    """ID of the model."""
    invocation_count: int
    """Number of times the model was called."""
    prompt_tokens: int
    """Number of prompt tokens."""
    completion_tokens: int
    """Number of tokens in the completion."""
    total_tokens: int
    """Total number of tokens, input and output."""
    cached_tokens: int
    """Number of tokens that were read from the prompt cache."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunOutputItemSampleUsage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalRunOutputItemSampleUsage",
]


class EvalRunOutputItemSampleUsage(BaseModel):
    """Token usage of a sample."""

    total_tokens: int
    """Total number of tokens, input and output."""
    completion_tokens: int
    """Number of tokens in the completion."""
    prompt_tokens: int
    """Number of prompt tokens."""
    cached_tokens: int
    """Number of tokens that were read from the prompt cache."""

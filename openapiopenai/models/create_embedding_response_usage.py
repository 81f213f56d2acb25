# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEmbeddingResponseUsage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateEmbeddingResponseUsage",
]


class CreateEmbeddingResponseUsage(BaseModel):
    """Token usage of an embedding request."""

    prompt_tokens: int
    """Number of prompt tokens."""
    total_tokens: int
    """Total number of tokens, input and output."""

"""Model `CreateEmbeddingResponseUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateEmbeddingResponseUsage",
]


class CreateEmbeddingResponseUsage(BaseModel):
    """Token usage of an embedding request."""

    prompt_tokens: int
    """Number of prompt tokens."""
    total_tokens: int
    """Total number of tokens, input and output."""

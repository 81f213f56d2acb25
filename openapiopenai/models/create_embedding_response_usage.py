"""Model `CreateEmbeddingResponseUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateEmbeddingResponseUsage",
]


class CreateEmbeddingResponseUsage(BaseModel):
    """Tokens that vectors took."""

    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Tokens together, read and written."""

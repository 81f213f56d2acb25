"""Model `UsageEmbeddingsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageEmbeddingsResult",
]


class UsageEmbeddingsResult(BaseModel):
    """How much was embedded in a bucket of time."""

    object: Literal["organization.usage.embeddings.result"] = "organization.usage.embeddings.result"
    """Kind of object: always `organization.usage.embeddings.result`."""
    input_tokens: int
    """Tokens that were read."""
    num_model_requests: int
    """How often a model was called."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
    user_id: str | None = None
    """User that this is the usage of, where results are grouped by `user_id`."""
    api_key_id: str | None = None
    """API key that this is the usage of, where results are grouped by `api_key_id`."""
    model: str | None = None
    """Model that this is the usage of, where results are grouped by `model`."""

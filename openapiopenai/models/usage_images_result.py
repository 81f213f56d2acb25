"""Model `UsageImagesResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageImagesResult",
]


class UsageImagesResult(BaseModel):
    """How many images were made in a bucket of time."""

    object: Literal["organization.usage.images.result"] = "organization.usage.images.result"
    """Kind of object: always `organization.usage.images.result`."""
    images: int
    """How many images there were."""
    num_model_requests: int
    """How often a model was called."""
    source: str | None = None
    """How they were made, where results are grouped by `source`: `image.generation`, `image.edit` or `image.variation`."""
    size: str | None = None
    """Size of the images, where results are grouped by `size`."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
    user_id: str | None = None
    """User that this is the usage of, where results are grouped by `user_id`."""
    api_key_id: str | None = None
    """API key that this is the usage of, where results are grouped by `api_key_id`."""
    model: str | None = None
    """Model that this is the usage of, where results are grouped by `model`."""

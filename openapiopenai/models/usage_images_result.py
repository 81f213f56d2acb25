# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageImagesResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UsageImagesResult",
]


class UsageImagesResult(BaseModel):
    """Usage of images in a time bucket."""

    object: Literal["organization.usage.images.result"] = "organization.usage.images.result"
    """Kind of object: always `organization.usage.images.result`."""
    images: int
    """Number of images processed."""
    num_model_requests: int
    """Number of requests to a model."""
    source: str | None = None
    """Source of the images, `image.generation`, `image.edit` or `image.variation`; present when results are grouped by `source`."""
    size: str | None = None
    """Size of the images; present when results are grouped by `size`."""
    project_id: str | None = None
    """ID of the project with this usage, if grouped by `project_id`."""
    user_id: str | None = None
    """ID of the user with this usage, if grouped by `user_id`."""
    api_key_id: str | None = None
    """ID of the API key with this usage, if grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model with this usage, if grouped by `model`."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectRateLimit`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectRateLimit",
]


class ProjectRateLimit(BaseModel):
    """Rate limits of a project for one model."""

    object: Literal["project.rate_limit"] = "project.rate_limit"
    """Kind of object: always `project.rate_limit`."""
    id: str
    """Its unique ID."""
    model: str
    """Model that the rate limits apply to."""
    max_requests_per_1_minute: int
    """Maximum number of requests per minute."""
    max_tokens_per_1_minute: int
    """Maximum number of tokens per minute."""
    max_images_per_1_minute: int | None = None
    """Maximum number of images per minute; only present for models that it applies to."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Maximum megabytes of audio per minute; only for models that it applies to."""
    max_requests_per_1_day: int | None = None
    """Maximum number of requests per day; only present for models that it applies to."""
    batch_1_day_max_input_tokens: int | None = None
    """Maximum number of batch input tokens per day; only for models that it applies to."""

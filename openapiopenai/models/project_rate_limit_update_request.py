# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectRateLimitUpdateRequest`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectRateLimitUpdateRequest",
    "ProjectRateLimitUpdateRequestDict",
]


class ProjectRateLimitUpdateRequest(BaseModel):
    """Rate limits to set for a project and model; fields that are left out stay as they are."""

    max_requests_per_1_minute: int | None = None
    """Maximum number of requests per minute."""
    max_tokens_per_1_minute: int | None = None
    """Maximum number of tokens per minute."""
    max_images_per_1_minute: int | None = None
    """Maximum number of images per minute; matters for some models only."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Maximum megabytes of audio per minute; only for models that it applies to."""
    max_requests_per_1_day: int | None = None
    """Maximum number of requests per day; matters for some models only."""
    batch_1_day_max_input_tokens: int | None = None
    """Maximum number of batch input tokens per day; only for models that it applies to."""


class ProjectRateLimitUpdateRequestDict(TypedDict, total=False):
    """`ProjectRateLimitUpdateRequest` as a dict, for arguments."""

    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int
    max_audio_megabytes_per_1_minute: int
    max_requests_per_1_day: int
    batch_1_day_max_input_tokens: int

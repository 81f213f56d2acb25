"""Model `ProjectRateLimitUpdateRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectRateLimitUpdateRequest",
    "ProjectRateLimitUpdateRequestDict",
]


class ProjectRateLimitUpdateRequest(BaseModel):
    """How much a project shall be allowed to ask of a model; what is left out stays as it is."""

    max_requests_per_1_minute: int | None = None
    """Most requests in a minute."""
    max_tokens_per_1_minute: int | None = None
    """Most tokens in a minute."""
    max_images_per_1_minute: int | None = None
    """Most images in a minute."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Most megabytes of audio in a minute; only for models to which that applies."""
    max_requests_per_1_day: int | None = None
    """Most requests in a day."""
    batch_1_day_max_input_tokens: int | None = None
    """Most input tokens of batches in a day; only for models to which that applies."""


class ProjectRateLimitUpdateRequestDict(TypedDict, total=False):
    """`ProjectRateLimitUpdateRequest` as a dict, for arguments."""

    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int
    max_audio_megabytes_per_1_minute: int
    max_requests_per_1_day: int
    batch_1_day_max_input_tokens: int

"""Model `ProjectRateLimit`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectRateLimit",
]


class ProjectRateLimit(BaseModel):
    """How much a project may ask of a model."""

    object: Literal["project.rate_limit"] = "project.rate_limit"
    """Kind of object: always `project.rate_limit`."""
    id: str
    """Its id, by which other calls name it."""
    model: str
    """The model that it is for."""
    max_requests_per_1_minute: int
    """Most requests in a minute."""
    max_tokens_per_1_minute: int
    """Most tokens in a minute."""
    max_images_per_1_minute: int | None = None
    """Most images in a minute; only for models to which that applies."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Most megabytes of audio in a minute; only for models to which that applies."""
    max_requests_per_1_day: int | None = None
    """Most requests in a day; only for models to which that applies."""
    batch_1_day_max_input_tokens: int | None = None
    """Most input tokens of batches in a day; only for models to which that applies."""

"""Model `DeletedVideoResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedVideoResource",
]


class DeletedVideoResource(BaseModel):
    """Confirmation that a video was deleted."""

    object: Literal["video.deleted"] = "video.deleted"
    """Kind of object: always `video.deleted`."""
    deleted: bool
    """Whether it was deleted."""
    id: str
    """Its unique ID."""

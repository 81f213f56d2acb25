"""Model `DeletedVideoResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedVideoResource",
]


class DeletedVideoResource(BaseModel):
    """Says that a video is deleted."""

    object: Literal["video.deleted"] = "video.deleted"
    """Kind of object: always `video.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
    id: str
    """Its id, by which other calls name it."""

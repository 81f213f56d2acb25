"""Model `DeletedVideoResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedVideoResource",
]


class DeletedVideoResource(BaseModel):
    """`DeletedVideoResource` of the API."""

    object: Literal["video.deleted"] = "video.deleted"
    deleted: bool
    id: str

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeletedVideoResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeletedVideoResource",
]


class DeletedVideoResource(BaseModel):
    """Confirmation that a video was deleted.

    Known as `VideoDeleteResponse`."""

    object: Literal["video.deleted"] = "video.deleted"
    """Kind of object: always `video.deleted`."""
    deleted: bool
    """Whether it was deleted."""
    id: str
    """Its unique ID."""

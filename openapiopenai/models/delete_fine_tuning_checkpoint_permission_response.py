"""Model `DeleteFineTuningCheckpointPermissionResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteFineTuningCheckpointPermissionResponse",
]


class DeleteFineTuningCheckpointPermissionResponse(BaseModel):
    """Says that a permission is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    """Kind of object: always `checkpoint.permission`."""
    deleted: bool
    """Whether the thing is deleted now."""

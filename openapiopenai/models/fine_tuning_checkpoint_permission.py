"""Model `FineTuningCheckpointPermission`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "FineTuningCheckpointPermission",
]


class FineTuningCheckpointPermission(BaseModel):
    """A project's permission to use a checkpoint."""

    id: str
    """Its id, by which other calls name it."""
    created_at: int
    """When it was made, in seconds since 1970."""
    project_id: str
    """Id of the project."""
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    """Kind of object: always `checkpoint.permission`."""
    created_at_datetime = datetime_view("created_at")

"""Model `FineTuningCheckpointPermission`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "FineTuningCheckpointPermission",
]


class FineTuningCheckpointPermission(BaseModel):
    """`FineTuningCheckpointPermission` of the API."""

    id: str
    created_at: int
    project_id: str
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    created_at_datetime = datetime_view("created_at")

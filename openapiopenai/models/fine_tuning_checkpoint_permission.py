# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningCheckpointPermission`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "FineTuningCheckpointPermission",
]


class FineTuningCheckpointPermission(BaseModel):
    """A permission for a project to use a checkpoint of a fine-tuned model."""

    id: str
    """Its unique ID."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    project_id: str
    """ID of the project."""
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    """Kind of object: always `checkpoint.permission`."""
    created_at_datetime = datetime_view("created_at")

"""Model `ProjectGroup`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectGroup",
]


class ProjectGroup(BaseModel):
    """`ProjectGroup` of the API."""

    object: Literal["project.group"] = "project.group"
    """Kind of object: always `project.group`."""
    project_id: str
    """Id of the project."""
    group_id: str
    """Id of the group."""
    group_name: str
    group_type: Literal["group", "tenant_group"] | UnknownStr
    created_at: int
    """When it was made, in seconds since 1970."""
    created_at_datetime = datetime_view("created_at")

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
    """A group that has access to a project."""

    object: Literal["project.group"] = "project.group"
    """Kind of object: always `project.group`."""
    project_id: str
    """Id of the project."""
    group_id: str
    """Id of the group."""
    group_name: str
    """Name of the group, for people."""
    group_type: Literal["group", "tenant_group"] | UnknownStr
    """What kind of group it is."""
    created_at: int
    """When the group got access to the project, in seconds since 1970."""
    created_at_datetime = datetime_view("created_at")

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectGroup`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ProjectGroup",
]


class ProjectGroup(BaseModel):
    """A group that has access to a project."""

    object: Literal["project.group"] = "project.group"
    """Kind of object: always `project.group`."""
    project_id: str
    """ID of the project."""
    group_id: str
    """ID of the group."""
    group_name: str
    """Display name of the group."""
    group_type: Literal["group", "tenant_group"] | UnknownStr
    """Type of the group."""
    created_at: int
    """When the group was given access to the project, as Unix time in seconds."""
    created_at_datetime = datetime_view("created_at")

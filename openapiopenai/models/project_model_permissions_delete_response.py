"""Model `ProjectModelPermissionsDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectModelPermissionsDeleteResponse",
]


class ProjectModelPermissionsDeleteResponse(BaseModel):
    """Says that the rules for a project's models are deleted."""

    object: Literal["project.model_permissions.deleted"] = "project.model_permissions.deleted"
    """Kind of object: always `project.model_permissions.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""

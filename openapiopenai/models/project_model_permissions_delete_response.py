# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectModelPermissionsDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectModelPermissionsDeleteResponse",
]


class ProjectModelPermissionsDeleteResponse(BaseModel):
    """Confirmation that the model permissions of a project were deleted.

    Known as `ProjectModelPermissionsDeleted`."""

    object: Literal["project.model_permissions.deleted"] = "project.model_permissions.deleted"
    """Kind of object: always `project.model_permissions.deleted`."""
    deleted: bool
    """Whether it was deleted."""

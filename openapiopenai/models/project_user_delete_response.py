# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectUserDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectUserDeleteResponse",
]


class ProjectUserDeleteResponse(BaseModel):
    """Confirmation that a user was removed from a project."""

    object: Literal["organization.project.user.deleted"] = "organization.project.user.deleted"
    """Kind of object: always `organization.project.user.deleted`."""
    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""

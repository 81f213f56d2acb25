"""Model `ProjectUserDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectUserDeleteResponse",
]


class ProjectUserDeleteResponse(BaseModel):
    """Says that a user is no longer in a project."""

    object: Literal["organization.project.user.deleted"] = "organization.project.user.deleted"
    """Kind of object: always `organization.project.user.deleted`."""
    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""

"""Model `ProjectServiceAccountDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectServiceAccountDeleteResponse",
]


class ProjectServiceAccountDeleteResponse(BaseModel):
    """Says that a service account is deleted."""

    object: Literal["organization.project.service_account.deleted"] = "organization.project.service_account.deleted"
    """Kind of object: always `organization.project.service_account.deleted`."""
    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""

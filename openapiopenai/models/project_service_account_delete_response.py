# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectServiceAccountDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectServiceAccountDeleteResponse",
]


class ProjectServiceAccountDeleteResponse(BaseModel):
    """Confirmation that a service account was deleted."""

    object: Literal["organization.project.service_account.deleted"] = "organization.project.service_account.deleted"
    """Kind of object: always `organization.project.service_account.deleted`."""
    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""

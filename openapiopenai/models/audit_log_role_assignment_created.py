# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRoleAssignmentCreated`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogRoleAssignmentCreated",
]


class AuditLogRoleAssignmentCreated(BaseModel):
    """A role assignment that was created for a user or group."""

    id: str | None = None
    """ID of the role assignment, not of the role."""
    principal_id: str | None = None
    """ID of the user or group that received the role."""
    principal_type: str | None = None
    """Type of the principal that received the role: a user or a group."""
    resource_id: str | None = None
    """ID of the resource that the role assignment is scoped to."""
    resource_type: str | None = None
    """Type of resource that the role assignment is scoped to."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRoleAssignmentDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogRoleAssignmentDeleted",
]


class AuditLogRoleAssignmentDeleted(BaseModel):
    """A role assignment that was deleted for a user or group."""

    id: str | None = None
    """ID of the role assignment, not of the role."""
    principal_id: str | None = None
    """ID of the user or group that lost the role."""
    principal_type: str | None = None
    """Type of the principal that lost the role: a user or a group."""
    resource_id: str | None = None
    """ID of the resource that the role assignment is scoped to."""
    resource_type: str | None = None
    """Type of resource that the role assignment is scoped to."""

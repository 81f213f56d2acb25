"""Model `AuditLogRoleAssignmentCreated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRoleAssignmentCreated",
]


class AuditLogRoleAssignmentCreated(BaseModel):
    """A role that a user or a group was given."""

    id: str | None = None
    """Id of the assignment, not of the role."""
    principal_id: str | None = None
    """Id of the user or group that was given the role."""
    principal_type: str | None = None
    """Whether a user or a group was given the role."""
    resource_id: str | None = None
    """Id of the resource that the role was given for."""
    resource_type: str | None = None
    """Kind of resource that the role was given for."""

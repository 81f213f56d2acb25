"""Model `AuditLogRoleAssignmentDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRoleAssignmentDeleted",
]


class AuditLogRoleAssignmentDeleted(BaseModel):
    """A role that a user or a group has lost."""

    id: str | None = None
    """Id of the assignment, not of the role."""
    principal_id: str | None = None
    """Id of the user or group that has lost the role."""
    principal_type: str | None = None
    """Whether a user or a group has lost the role."""
    resource_id: str | None = None
    """Id of the resource that the role was given for."""
    resource_type: str | None = None
    """Kind of resource that the role was given for."""

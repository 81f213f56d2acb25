"""Model `AuditLogRoleAssignmentDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRoleAssignmentDeleted",
]


class AuditLogRoleAssignmentDeleted(BaseModel):
    """`AuditLogRoleAssignmentDeleted` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None

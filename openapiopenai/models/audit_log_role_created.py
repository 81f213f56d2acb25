"""Model `AuditLogRoleCreated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRoleCreated",
]


class AuditLogRoleCreated(BaseModel):
    """A role that was made."""

    id: str | None = None
    """Its id, by which other calls name it."""
    role_name: str | None = None
    """Name of the role."""
    permissions: list[str] | None = None
    """What the role allows."""
    resource_type: str | None = None
    """Kind of resource that the role is of."""
    resource_id: str | None = None
    """Id of the resource that the role is limited to."""

"""Model `AuditLogRoleCreated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRoleCreated",
]


class AuditLogRoleCreated(BaseModel):
    """`AuditLogRoleCreated` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    role_name: str | None = None
    permissions: list[str] | None = None
    resource_type: str | None = None
    resource_id: str | None = None

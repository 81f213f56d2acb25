# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRoleCreated`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogRoleCreated",
]


class AuditLogRoleCreated(BaseModel):
    """A role that was created."""

    id: str | None = None
    """Its unique ID."""
    role_name: str | None = None
    """Name of the role."""
    permissions: list[str] | None = None
    """Permissions that the role grants."""
    resource_type: str | None = None
    """Type of resource that the role belongs to."""
    resource_id: str | None = None
    """ID of the resource that the role is scoped to."""

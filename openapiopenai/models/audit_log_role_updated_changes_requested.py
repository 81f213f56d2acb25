# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRoleUpdatedChangesRequested`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogRoleUpdatedChangesRequested",
]


class AuditLogRoleUpdatedChangesRequested(BaseModel):
    """Requested changes to a role."""

    role_name: str | None = None
    """New name of the role, if it was given."""
    resource_id: str | None = None
    """ID of the resource that the role is scoped to."""
    resource_type: str | None = None
    """Type of resource that the role belongs to."""
    permissions_added: list[str] | None = None
    """Permissions that were added to the role."""
    permissions_removed: list[str] | None = None
    """Permissions that were removed from the role."""
    description: str | None = None
    """New description of the role, if it was given."""
    metadata: dict[str, Any] | None = None
    """Additional metadata of the role."""

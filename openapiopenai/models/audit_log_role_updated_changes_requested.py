"""Model `AuditLogRoleUpdatedChangesRequested`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRoleUpdatedChangesRequested",
]


class AuditLogRoleUpdatedChangesRequested(BaseModel):
    """What was asked to be changed of a role."""

    role_name: str | None = None
    """New name of the role, where it was changed."""
    resource_id: str | None = None
    """Id of the resource that the role is limited to."""
    resource_type: str | None = None
    """Kind of resource that the role is of."""
    permissions_added: list[str] | None = None
    """What the role allows in addition from now on."""
    permissions_removed: list[str] | None = None
    """What the role no longer allows."""
    description: str | None = None
    """New description of the role, where it was changed."""
    metadata: dict[str, Any] | None = None
    """What else is stored with the role."""

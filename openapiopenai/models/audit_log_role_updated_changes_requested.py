"""Model `AuditLogRoleUpdatedChangesRequested`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRoleUpdatedChangesRequested",
]


class AuditLogRoleUpdatedChangesRequested(BaseModel):
    """`AuditLogRoleUpdatedChangesRequested` of the API."""

    role_name: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None

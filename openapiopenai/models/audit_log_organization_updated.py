"""Model `AuditLogOrganizationUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_organization_updated_changes_requested import (
        AuditLogOrganizationUpdatedChangesRequested,
    )

__all__ = [
    "AuditLogOrganizationUpdated",
]


class AuditLogOrganizationUpdated(BaseModel):
    """An organization that was changed."""

    id: str | None = None
    """Its id, by which other calls name it."""
    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = None
    """What was asked to change."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogOrganizationUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_organization_updated_changes_requested import (
        AuditLogOrganizationUpdatedChangesRequested,
    )

__all__ = [
    "AuditLogOrganizationUpdated",
]


class AuditLogOrganizationUpdated(BaseModel):
    """An organization that was updated."""

    id: str | None = None
    """Its unique ID."""
    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = None
    """The requested changes."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRoleUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_role_updated_changes_requested import AuditLogRoleUpdatedChangesRequested

__all__ = [
    "AuditLogRoleUpdated",
]


class AuditLogRoleUpdated(BaseModel):
    """A role that was updated."""

    id: str | None = None
    """Its unique ID."""
    changes_requested: AuditLogRoleUpdatedChangesRequested | None = None
    """The requested changes."""

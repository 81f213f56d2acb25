# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogUserUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_user_updated_changes_requested import AuditLogUserUpdatedChangesRequested

__all__ = [
    "AuditLogUserUpdated",
]


class AuditLogUserUpdated(BaseModel):
    """A user who was updated."""

    id: str | None = None
    """Its unique ID."""
    changes_requested: AuditLogUserUpdatedChangesRequested | None = None
    """The requested changes."""

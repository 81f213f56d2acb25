# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogServiceAccountUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_service_account_updated_changes_requested import (
        AuditLogServiceAccountUpdatedChangesRequested,
    )

__all__ = [
    "AuditLogServiceAccountUpdated",
]


class AuditLogServiceAccountUpdated(BaseModel):
    """A service account that was updated."""

    id: str | None = None
    """Its unique ID."""
    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = None
    """The requested changes."""

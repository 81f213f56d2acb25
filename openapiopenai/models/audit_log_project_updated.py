# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogProjectUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_project_updated_changes_requested import AuditLogProjectUpdatedChangesRequested

__all__ = [
    "AuditLogProjectUpdated",
]


class AuditLogProjectUpdated(BaseModel):
    """A project that was updated."""

    id: str | None = None
    """Its unique ID."""
    changes_requested: AuditLogProjectUpdatedChangesRequested | None = None
    """The requested changes."""

"""Model `AuditLogProjectUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_project_updated_changes_requested import AuditLogProjectUpdatedChangesRequested

__all__ = [
    "AuditLogProjectUpdated",
]


class AuditLogProjectUpdated(BaseModel):
    """A project that was changed."""

    id: str | None = None
    """Its id, by which other calls name it."""
    changes_requested: AuditLogProjectUpdatedChangesRequested | None = None
    """What was asked to change."""

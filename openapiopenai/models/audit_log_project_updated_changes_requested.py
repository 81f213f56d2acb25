"""Model `AuditLogProjectUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogProjectUpdatedChangesRequested",
]


class AuditLogProjectUpdatedChangesRequested(BaseModel):
    """Requested changes to a project."""

    title: str | None = None
    """Title of the project, as the dashboard shows it."""

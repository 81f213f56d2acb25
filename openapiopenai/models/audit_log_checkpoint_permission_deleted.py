"""Model `AuditLogCheckpointPermissionDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCheckpointPermissionDeleted",
]


class AuditLogCheckpointPermissionDeleted(BaseModel):
    """A permission to use a checkpoint that was taken away."""

    id: str | None = None
    """Its id, by which other calls name it."""

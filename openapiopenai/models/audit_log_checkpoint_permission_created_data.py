"""Model `AuditLogCheckpointPermissionCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCheckpointPermissionCreatedData",
]


class AuditLogCheckpointPermissionCreatedData(BaseModel):
    """`AuditLogCheckpointPermissionCreatedData` of the API."""

    project_id: str | None = None
    """Id of the project."""
    fine_tuned_model_checkpoint: str | None = None
    """Id of the checkpoint."""

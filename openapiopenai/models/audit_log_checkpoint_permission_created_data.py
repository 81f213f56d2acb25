"""Model `AuditLogCheckpointPermissionCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCheckpointPermissionCreatedData",
]


class AuditLogCheckpointPermissionCreatedData(BaseModel):
    """What a permission to use a checkpoint was made from."""

    project_id: str | None = None
    """Id of the project."""
    fine_tuned_model_checkpoint: str | None = None
    """Id of the checkpoint."""

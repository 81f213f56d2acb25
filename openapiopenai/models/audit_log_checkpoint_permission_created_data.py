# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCheckpointPermissionCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogCheckpointPermissionCreatedData",
]


class AuditLogCheckpointPermissionCreatedData(BaseModel):
    """Settings with which a checkpoint permission was created."""

    project_id: str | None = None
    """ID of the project."""
    fine_tuned_model_checkpoint: str | None = None
    """ID of the fine-tuned model checkpoint."""

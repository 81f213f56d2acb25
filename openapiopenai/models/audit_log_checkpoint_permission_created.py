"""Model `AuditLogCheckpointPermissionCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_checkpoint_permission_created_data import (
        AuditLogCheckpointPermissionCreatedData,
    )

__all__ = [
    "AuditLogCheckpointPermissionCreated",
]


class AuditLogCheckpointPermissionCreated(BaseModel):
    """A project's permission to use the checkpoint of a fine-tuned model, just given."""

    id: str | None = None
    """Its id, by which other calls name it."""
    data: AuditLogCheckpointPermissionCreatedData | None = None
    """What it was made from."""

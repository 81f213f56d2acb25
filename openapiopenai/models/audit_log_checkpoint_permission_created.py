# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCheckpointPermissionCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_checkpoint_permission_created_data import (
        AuditLogCheckpointPermissionCreatedData,
    )

__all__ = [
    "AuditLogCheckpointPermissionCreated",
]


class AuditLogCheckpointPermissionCreated(BaseModel):
    """A checkpoint permission that was created, for a project and a fine-tuned model checkpoint."""

    id: str | None = None
    """Its unique ID."""
    data: AuditLogCheckpointPermissionCreatedData | None = None
    """The data it was created from."""

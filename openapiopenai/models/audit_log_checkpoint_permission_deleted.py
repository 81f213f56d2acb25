# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCheckpointPermissionDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogCheckpointPermissionDeleted",
]


class AuditLogCheckpointPermissionDeleted(BaseModel):
    """A checkpoint permission that was deleted."""

    id: str | None = None
    """Its unique ID."""

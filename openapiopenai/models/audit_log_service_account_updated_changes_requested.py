# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogServiceAccountUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogServiceAccountUpdatedChangesRequested",
]


class AuditLogServiceAccountUpdatedChangesRequested(BaseModel):
    """Requested changes to a service account."""

    role: str | None = None
    """Role of the service account: `owner` or `member`."""

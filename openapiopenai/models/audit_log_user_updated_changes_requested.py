# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogUserUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogUserUpdatedChangesRequested",
]


class AuditLogUserUpdatedChangesRequested(BaseModel):
    """Requested changes to a user."""

    role: str | None = None
    """Role of the user: `owner` or `member`."""

"""Model `AuditLogServiceAccountUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogServiceAccountUpdatedChangesRequested",
]


class AuditLogServiceAccountUpdatedChangesRequested(BaseModel):
    """What was asked to be changed of a service account."""

    role: str | None = None
    """Role of the account: `owner` or `member`."""

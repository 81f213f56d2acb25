"""Model `AuditLogServiceAccountUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogServiceAccountUpdatedChangesRequested",
]


class AuditLogServiceAccountUpdatedChangesRequested(BaseModel):
    """`AuditLogServiceAccountUpdatedChangesRequested` of the API."""

    role: str | None = None

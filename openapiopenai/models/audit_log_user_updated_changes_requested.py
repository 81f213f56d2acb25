"""Model `AuditLogUserUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogUserUpdatedChangesRequested",
]


class AuditLogUserUpdatedChangesRequested(BaseModel):
    """`AuditLogUserUpdatedChangesRequested` of the API."""

    role: str | None = None

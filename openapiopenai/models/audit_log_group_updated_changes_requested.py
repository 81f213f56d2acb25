"""Model `AuditLogGroupUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogGroupUpdatedChangesRequested",
]


class AuditLogGroupUpdatedChangesRequested(BaseModel):
    """`AuditLogGroupUpdatedChangesRequested` of the API."""

    group_name: str | None = None

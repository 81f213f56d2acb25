"""Model `AuditLogProjectUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogProjectUpdatedChangesRequested",
]


class AuditLogProjectUpdatedChangesRequested(BaseModel):
    """`AuditLogProjectUpdatedChangesRequested` of the API."""

    title: str | None = None

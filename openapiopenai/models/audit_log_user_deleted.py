"""Model `AuditLogUserDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogUserDeleted",
]


class AuditLogUserDeleted(BaseModel):
    """`AuditLogUserDeleted` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""

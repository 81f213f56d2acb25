"""Model `AuditLogRateLimitDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRateLimitDeleted",
]


class AuditLogRateLimitDeleted(BaseModel):
    """`AuditLogRateLimitDeleted` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""

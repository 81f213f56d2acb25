"""Model `AuditLogInviteDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogInviteDeleted",
]


class AuditLogInviteDeleted(BaseModel):
    """An invitation that was deleted."""

    id: str | None = None
    """Its unique ID."""

"""Model `AuditLogInviteAccepted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogInviteAccepted",
]


class AuditLogInviteAccepted(BaseModel):
    """`AuditLogInviteAccepted` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""

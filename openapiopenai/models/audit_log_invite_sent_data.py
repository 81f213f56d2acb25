"""Model `AuditLogInviteSentData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogInviteSentData",
]


class AuditLogInviteSentData(BaseModel):
    """`AuditLogInviteSentData` of the API."""

    email: str | None = None
    """Address of electronic mail."""
    role: str | None = None

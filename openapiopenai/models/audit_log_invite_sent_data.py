"""Model `AuditLogInviteSentData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogInviteSentData",
]


class AuditLogInviteSentData(BaseModel):
    """What an invitation was made from."""

    email: str | None = None
    """Address that was invited."""
    role: str | None = None
    """Role that the invited person gets: `owner` or `member`."""

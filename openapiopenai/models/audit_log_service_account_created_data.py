"""Model `AuditLogServiceAccountCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogServiceAccountCreatedData",
]


class AuditLogServiceAccountCreatedData(BaseModel):
    """What a service account was made from."""

    role: str | None = None
    """Role of the account: `owner` or `member`."""

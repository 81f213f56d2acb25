"""Model `AuditLogUserAddedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogUserAddedData",
]


class AuditLogUserAddedData(BaseModel):
    """With what a user was added to the project."""

    role: str | None = None
    """Role of the user: `owner` or `member`."""

"""Model `AuditLogActorUser`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogActorUser",
]


class AuditLogActorUser(BaseModel):
    """The user who did something."""

    id: str | None = None
    """Its id, by which other calls name it."""
    email: str | None = None
    """Address of electronic mail."""

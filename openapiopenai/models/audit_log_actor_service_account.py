"""Model `AuditLogActorServiceAccount`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogActorServiceAccount",
]


class AuditLogActorServiceAccount(BaseModel):
    """The service account that performed an action."""

    id: str | None = None
    """Its unique ID."""

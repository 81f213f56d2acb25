"""Model `AuditLogActorServiceAccount`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogActorServiceAccount",
]


class AuditLogActorServiceAccount(BaseModel):
    """The service account that did something."""

    id: str | None = None
    """Its id, by which other calls name it."""

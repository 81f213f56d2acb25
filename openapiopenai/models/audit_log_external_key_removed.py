"""Model `AuditLogExternalKeyRemoved`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogExternalKeyRemoved",
]


class AuditLogExternalKeyRemoved(BaseModel):
    """An external key that was removed."""

    id: str | None = None
    """Its id, by which other calls name it."""

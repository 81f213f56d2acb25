"""Model `AuditLogScimEnabled`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogScimEnabled",
]


class AuditLogScimEnabled(BaseModel):
    """A SCIM connection that was turned on."""

    id: str | None = None
    """Its id, by which other calls name it."""

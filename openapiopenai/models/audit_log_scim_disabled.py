"""Model `AuditLogScimDisabled`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogScimDisabled",
]


class AuditLogScimDisabled(BaseModel):
    """A SCIM connection that was turned off."""

    id: str | None = None
    """Its id, by which other calls name it."""

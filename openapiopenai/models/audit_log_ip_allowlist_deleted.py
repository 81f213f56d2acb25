"""Model `AuditLogIpAllowlistDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogIpAllowlistDeleted",
]


class AuditLogIpAllowlistDeleted(BaseModel):
    """A list of allowed addresses that was deleted."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the list."""
    allowed_ips: list[str] | None = None
    """The IP addresses and CIDR ranges that were allowed."""

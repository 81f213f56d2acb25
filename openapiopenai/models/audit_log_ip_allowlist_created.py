"""Model `AuditLogIpAllowlistCreated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogIpAllowlistCreated",
]


class AuditLogIpAllowlistCreated(BaseModel):
    """A list of allowed addresses that was made."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the list."""
    allowed_ips: list[str] | None = None
    """The allowed IP addresses and CIDR ranges."""

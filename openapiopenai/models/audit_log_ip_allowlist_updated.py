"""Model `AuditLogIpAllowlistUpdated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogIpAllowlistUpdated",
]


class AuditLogIpAllowlistUpdated(BaseModel):
    """A list of allowed addresses that was changed."""

    id: str | None = None
    """Its id, by which other calls name it."""
    allowed_ips: list[str] | None = None
    """The IP addresses and CIDR ranges that are allowed now."""

"""Model `AuditLogIpAllowlistUpdated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogIpAllowlistUpdated",
]


class AuditLogIpAllowlistUpdated(BaseModel):
    """`AuditLogIpAllowlistUpdated` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    allowed_ips: list[str] | None = None

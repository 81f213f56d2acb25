"""Model `AuditLogIpAllowlistCreated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogIpAllowlistCreated",
]


class AuditLogIpAllowlistCreated(BaseModel):
    """`AuditLogIpAllowlistCreated` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    allowed_ips: list[str] | None = None

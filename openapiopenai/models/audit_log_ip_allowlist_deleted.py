# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogIpAllowlistDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogIpAllowlistDeleted",
]


class AuditLogIpAllowlistDeleted(BaseModel):
    """An IP allowlist configuration that was deleted."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the IP allowlist configuration."""
    allowed_ips: list[str] | None = None
    """IP addresses or CIDR ranges that the configuration allowed."""

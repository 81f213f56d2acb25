# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogIpAllowlistUpdated`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogIpAllowlistUpdated",
]


class AuditLogIpAllowlistUpdated(BaseModel):
    """An IP allowlist configuration that was updated."""

    id: str | None = None
    """Its unique ID."""
    allowed_ips: list[str] | None = None
    """IP addresses or CIDR ranges that the configuration allows after the update."""

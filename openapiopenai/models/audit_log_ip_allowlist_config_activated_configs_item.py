# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogIpAllowlistConfigActivatedConfigsItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogIpAllowlistConfigActivatedConfigsItem",
]


class AuditLogIpAllowlistConfigActivatedConfigsItem(BaseModel):
    """An IP allowlist configuration that was activated."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the IP allowlist configuration."""

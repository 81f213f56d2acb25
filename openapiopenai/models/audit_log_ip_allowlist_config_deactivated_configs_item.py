# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogIpAllowlistConfigDeactivatedConfigsItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogIpAllowlistConfigDeactivatedConfigsItem",
]


class AuditLogIpAllowlistConfigDeactivatedConfigsItem(BaseModel):
    """An IP allowlist configuration that was deactivated."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the IP allowlist configuration."""

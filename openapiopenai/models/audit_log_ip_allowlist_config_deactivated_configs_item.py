"""Model `AuditLogIpAllowlistConfigDeactivatedConfigsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogIpAllowlistConfigDeactivatedConfigsItem",
]


class AuditLogIpAllowlistConfigDeactivatedConfigsItem(BaseModel):
    """`AuditLogIpAllowlistConfigDeactivatedConfigsItem` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None

"""Model `AuditLogIpAllowlistConfigActivatedConfigsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogIpAllowlistConfigActivatedConfigsItem",
]


class AuditLogIpAllowlistConfigActivatedConfigsItem(BaseModel):
    """A list of allowed addresses that was put into use."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the list."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogIpAllowlistConfigDeactivated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_ip_allowlist_config_deactivated_configs_item import (
        AuditLogIpAllowlistConfigDeactivatedConfigsItem,
    )

__all__ = [
    "AuditLogIpAllowlistConfigDeactivated",
]


class AuditLogIpAllowlistConfigDeactivated(BaseModel):
    """IP allowlist configurations that were deactivated."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None = None
    """The configurations that were deactivated, each with its ID and name."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogIpAllowlistConfigActivated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_ip_allowlist_config_activated_configs_item import (
        AuditLogIpAllowlistConfigActivatedConfigsItem,
    )

__all__ = [
    "AuditLogIpAllowlistConfigActivated",
]


class AuditLogIpAllowlistConfigActivated(BaseModel):
    """IP allowlist configurations that were activated."""

    configs: list[AuditLogIpAllowlistConfigActivatedConfigsItem] | None = None
    """The configurations that were activated, each with its ID and name."""

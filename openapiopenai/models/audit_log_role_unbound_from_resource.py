# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRoleUnboundFromResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AuditLogRoleUnboundFromResource",
]


class AuditLogRoleUnboundFromResource(BaseModel):
    """A role that was unbound from a resource."""

    id: str | None = None
    """ID of the resource; `<workspace_id>__<connector_id>` for a connector of a ChatGPT workspace."""
    role_id: str | None = None
    """ID of the role."""
    resource_id: str | None = None
    """ID of the resource."""
    resource_type: str | None = None
    """Type of the resource."""
    permissions: list[str] | None = None
    """Permissions that the role still has after the change."""
    workspace_id: str | None = None
    """ID of the workspace, if the resource is a connector of a ChatGPT workspace."""
    connector_id: str | None = None
    """ID of the connector, if the resource is a connector of a ChatGPT workspace."""
    connector_name: str | None = None
    """Display name of the connector, if the resource is a connector of a ChatGPT workspace; its ID if the name could not be resolved."""
    enabled: bool | None = None
    """Whether the role has the connector enabled."""
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | UnknownStr
        | None
    ) = None
    """Kind of change to the connector's roles that caused the event."""

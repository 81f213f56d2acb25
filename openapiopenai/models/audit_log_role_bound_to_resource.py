"""Model `AuditLogRoleBoundToResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AuditLogRoleBoundToResource",
]


class AuditLogRoleBoundToResource(BaseModel):
    """A role that was given rights to a resource."""

    id: str | None = None
    """Id of the resource; for a ChatGPT connector of a workspace it is `<workspace_id>__<connector_id>`."""
    role_id: str | None = None
    """Id of the role."""
    resource_id: str | None = None
    """Id of the resource."""
    resource_type: str | None = None
    """Kind of resource."""
    permissions: list[str] | None = None
    """What the role may do with the resource."""
    workspace_id: str | None = None
    """Id of the workspace, where the resource is a ChatGPT connector."""
    connector_id: str | None = None
    """Id of the connector, where the resource is a ChatGPT connector."""
    connector_name: str | None = None
    """Name of the ChatGPT connector as people see it, or its id where no name was found."""
    enabled: bool | None = None
    """Whether the role may use the connector."""
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | UnknownStr
        | None
    ) = None
    """Which kind of change led to it."""

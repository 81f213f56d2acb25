"""Model `AuditLogRoleBoundToResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AuditLogRoleBoundToResource",
]


class AuditLogRoleBoundToResource(BaseModel):
    """`AuditLogRoleBoundToResource` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    role_id: str | None = None
    """Id of the role."""
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        | UnknownStr
        | None
    ) = None

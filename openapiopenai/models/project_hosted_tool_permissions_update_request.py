"""Model `ProjectHostedToolPermissionsUpdateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.hosted_tool_permission_update import (
        HostedToolPermissionUpdate,
        HostedToolPermissionUpdateDict,
    )

__all__ = [
    "ProjectHostedToolPermissionsUpdateRequest",
    "ProjectHostedToolPermissionsUpdateRequestDict",
]


class ProjectHostedToolPermissionsUpdateRequest(BaseModel):
    """Which hosted tools a project shall be allowed."""

    file_search: HostedToolPermissionUpdate | None = None
    """Search in files."""
    web_search: HostedToolPermissionUpdate | None = None
    """Search in the web."""
    image_generation: HostedToolPermissionUpdate | None = None
    """Making images."""
    mcp: HostedToolPermissionUpdate | None = None
    """MCP servers."""
    code_interpreter: HostedToolPermissionUpdate | None = None
    """Running code."""


class ProjectHostedToolPermissionsUpdateRequestDict(TypedDict, total=False):
    """`ProjectHostedToolPermissionsUpdateRequest` as a dict, for arguments."""

    file_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    web_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    image_generation: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    mcp: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    code_interpreter: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None

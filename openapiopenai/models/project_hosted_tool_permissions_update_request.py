# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectHostedToolPermissionsUpdateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Permissions to set for the hosted tools of a project."""

    file_search: HostedToolPermissionUpdate | None = None
    """Permission for file search."""
    web_search: HostedToolPermissionUpdate | None = None
    """Permission for web search."""
    image_generation: HostedToolPermissionUpdate | None = None
    """Permission for image generation."""
    mcp: HostedToolPermissionUpdate | None = None
    """Permission for MCP servers."""
    code_interpreter: HostedToolPermissionUpdate | None = None
    """Permission for the code interpreter."""


class ProjectHostedToolPermissionsUpdateRequestDict(TypedDict, total=False):
    """`ProjectHostedToolPermissionsUpdateRequest` as a dict, for arguments."""

    file_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    web_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    image_generation: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    mcp: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    code_interpreter: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None

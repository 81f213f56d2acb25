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
    """`ProjectHostedToolPermissionsUpdateRequest` of the API."""

    file_search: HostedToolPermissionUpdate | None = None
    web_search: HostedToolPermissionUpdate | None = None
    image_generation: HostedToolPermissionUpdate | None = None
    mcp: HostedToolPermissionUpdate | None = None
    code_interpreter: HostedToolPermissionUpdate | None = None


class ProjectHostedToolPermissionsUpdateRequestDict(TypedDict, total=False):
    """`ProjectHostedToolPermissionsUpdateRequest` as a dict, for arguments."""

    file_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    web_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    image_generation: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    mcp: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None
    code_interpreter: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None

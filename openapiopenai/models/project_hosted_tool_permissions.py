"""Model `ProjectHostedToolPermissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.hosted_tool_permission import HostedToolPermission

__all__ = [
    "ProjectHostedToolPermissions",
]


class ProjectHostedToolPermissions(BaseModel):
    """`ProjectHostedToolPermissions` of the API."""

    file_search: HostedToolPermission
    web_search: HostedToolPermission
    image_generation: HostedToolPermission
    mcp: HostedToolPermission
    code_interpreter: HostedToolPermission

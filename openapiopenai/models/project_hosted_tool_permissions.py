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
    """Which hosted tools a project may use."""

    file_search: HostedToolPermission
    """Search in files."""
    web_search: HostedToolPermission
    """Search in the web."""
    image_generation: HostedToolPermission
    """Making images."""
    mcp: HostedToolPermission
    """MCP servers."""
    code_interpreter: HostedToolPermission
    """Running code."""

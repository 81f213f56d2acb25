# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectHostedToolPermissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.hosted_tool_permission import HostedToolPermission

__all__ = [
    "ProjectHostedToolPermissions",
]


class ProjectHostedToolPermissions(BaseModel):
    """Which hosted tools a project may use."""

    file_search: HostedToolPermission
    """Permission for file search."""
    web_search: HostedToolPermission
    """Permission for web search."""
    image_generation: HostedToolPermission
    """Permission for image generation."""
    mcp: HostedToolPermission
    """Permission for MCP servers."""
    code_interpreter: HostedToolPermission
    """Permission for the code interpreter."""

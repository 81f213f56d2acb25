# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPToolRequireApprovalObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.mcp_tool_filter import MCPToolFilter, MCPToolFilterDict

__all__ = [
    "MCPToolRequireApprovalObject",
    "MCPToolRequireApprovalObjectDict",
]


class MCPToolRequireApprovalObject(BaseModel):
    """Which tools of an MCP server need approval, and which do not."""

    always: MCPToolFilter | None = None
    """The tools that always need approval."""
    never: MCPToolFilter | None = None
    """The tools that never need approval."""


class MCPToolRequireApprovalObjectDict(TypedDict, total=False):
    """`MCPToolRequireApprovalObject` as a dict, for arguments."""

    always: MCPToolFilterDict | MCPToolFilter
    never: MCPToolFilterDict | MCPToolFilter

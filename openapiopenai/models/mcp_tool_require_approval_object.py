"""Model `MCPToolRequireApprovalObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.mcp_tool_filter import MCPToolFilter, MCPToolFilterDict

__all__ = [
    "MCPToolRequireApprovalObject",
    "MCPToolRequireApprovalObjectDict",
]


class MCPToolRequireApprovalObject(BaseModel):
    """`MCPToolRequireApprovalObject` of the API."""

    always: MCPToolFilter | None = None
    never: MCPToolFilter | None = None


class MCPToolRequireApprovalObjectDict(TypedDict, total=False):
    """`MCPToolRequireApprovalObject` as a dict, for arguments."""

    always: MCPToolFilterDict | MCPToolFilter
    never: MCPToolFilterDict | MCPToolFilter

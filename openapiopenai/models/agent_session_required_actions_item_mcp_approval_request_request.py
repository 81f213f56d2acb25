"""Model `AgentSessionRequiredActionsItemMcpApprovalRequestRequest`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionRequiredActionsItemMcpApprovalRequestRequest",
]


class AgentSessionRequiredActionsItemMcpApprovalRequestRequest(BaseModel):
    """`AgentSessionRequiredActionsItemMcpApprovalRequestRequest` of the API."""

    arguments: Any
    message: str
    name: str | None = None
    server_label: str
    """Name of the MCP server, as the request calls it."""
    type: Literal["mcp_tool_call"] = "mcp_tool_call"
    """Which variant this is: always `mcp_tool_call`."""

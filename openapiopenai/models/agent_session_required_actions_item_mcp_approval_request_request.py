"""Model `AgentSessionRequiredActionsItemMcpApprovalRequestRequest`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionRequiredActionsItemMcpApprovalRequestRequest",
]


class AgentSessionRequiredActionsItemMcpApprovalRequestRequest(BaseModel):
    """A call of a tool of an MCP server that wants approval."""

    type: Literal["mcp_tool_call"] = "mcp_tool_call"
    """Which variant this is: always `mcp_tool_call`."""
    name: str | None = None
    """Name of the tool; null where it is not known."""
    arguments: Any
    """Arguments of the call; null where they are not known."""
    message: str
    """What people are asked."""
    server_label: str
    """Name of the MCP server, as the request calls it."""

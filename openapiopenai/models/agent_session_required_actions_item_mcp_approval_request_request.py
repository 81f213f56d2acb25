# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionRequiredActionsItemMcpApprovalRequestRequest`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentSessionRequiredActionsItemMcpApprovalRequestRequest",
]


class AgentSessionRequiredActionsItemMcpApprovalRequestRequest(BaseModel):
    """A call to an MCP server's tool that needs approval."""

    type: Literal["mcp_tool_call"] = "mcp_tool_call"
    """Type: always `mcp_tool_call`."""
    name: str | None = None
    """Name of the tool; null if it is not known."""
    arguments: Any
    """Arguments of the call; null if they are not known."""
    message: str
    """Question to show to the person who approves the call."""
    server_label: str
    """Label of the MCP server, as given in the request."""

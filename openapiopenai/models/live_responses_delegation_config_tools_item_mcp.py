# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolsItemMcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from openapiopenai.models.mcp_tool_allowed_tools import MCPToolAllowedTools, MCPToolAllowedToolsDict
    from openapiopenai.models.mcp_tool_require_approval import MCPToolRequireApproval, MCPToolRequireApprovalDict

__all__ = [
    "LiveResponsesDelegationConfigToolsItemMcp",
    "LiveResponsesDelegationConfigToolsItemMcpDict",
]


class LiveResponsesDelegationConfigToolsItemMcp(BaseModel):
    """An MCP server whose tools the model may call."""

    type: Literal["mcp"] = "mcp"
    """Type: always `mcp`."""
    server_label: str | None = None
    """Label of the MCP server, by which it is told from others."""
    server_url: str | None = None
    """URL of the MCP server."""
    connector_id: str | None = None
    """Built-in service connector to use in place of a server. Deprecated for models released after September 1, 2026: use `server_url` or `tunnel_id` instead."""
    tunnel_id: str | None = None
    """ID of the Secure MCP Tunnel to reach the server through, in place of `server_url`."""
    authorization: str | None = None
    """OAuth access token for the server or the connector. Sessions that the API returns do not contain it."""
    server_description: str | None = None
    """What the server is for, as additional context for the model."""
    headers: dict[str, str] | None = None
    """HTTP headers to send to the server, for authentication or other purposes."""
    allowed_tools: MCPToolAllowedTools | None = None
    """The tools of the server that the model may call."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Callers that may invoke the tools."""
    require_approval: MCPToolRequireApproval | None = None
    """Which tool calls need a person's approval."""
    defer_loading: bool | None = None
    """Whether loading of the tools is deferred, so that the model finds them through tool search."""


class LiveResponsesDelegationConfigToolsItemMcpDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolsItemMcp` as a dict, for arguments."""

    type: Required[Literal["mcp"]]
    server_label: str | None
    server_url: str | None
    connector_id: str | None
    tunnel_id: str | None
    authorization: str | None
    server_description: str | None
    headers: Mapping[str, str] | None
    allowed_tools: MCPToolAllowedToolsDict | MCPToolAllowedTools | None
    allowed_callers: Sequence[CallableToolAllowedCaller | str] | None
    require_approval: MCPToolRequireApprovalDict | MCPToolRequireApproval | None
    defer_loading: bool | None

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from openapiopenai.models.mcp_tool_allowed_tools import MCPToolAllowedTools, MCPToolAllowedToolsDict
    from openapiopenai.models.mcp_tool_require_approval import MCPToolRequireApproval, MCPToolRequireApprovalDict

__all__ = [
    "MCPTool",
    "MCPToolDict",
]


class MCPTool(BaseModel):
    """Gives the model access to tools of a remote MCP (Model Context Protocol) server. One of `server_url`, `connector_id` and `tunnel_id` is required.

    Known as `RealtimeResponseCreateMcpTool`."""

    type: Literal["mcp"] = "mcp"
    """Type: always `mcp`."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    server_url: str | None = None
    """URL of the MCP server. Required unless `connector_id` or `tunnel_id` is given."""
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | UnknownStr
        | None
    ) = None
    """Built-in service connector to use in place of a server of your own, such as Dropbox or Gmail. Required unless `server_url` or `tunnel_id` is given."""
    tunnel_id: str | None = None
    """ID of the Secure MCP Tunnel to reach the server through, in place of `server_url`. Required unless `server_url` or `connector_id` is given."""
    authorization: str | None = None
    """OAuth access token for the server or the connector. Your application must run the OAuth flow to obtain it."""
    server_description: str | None = None
    """What the server is for, as additional context for the model."""
    headers: dict[str, str] | None = None
    """HTTP headers to send to the server, for authentication or other purposes."""
    allowed_tools: MCPToolAllowedTools | None = None
    """The tools of the server that the model may call."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Callers that may invoke the tool."""
    require_approval: MCPToolRequireApproval | None = None
    """Which tool calls need a person's approval."""
    defer_loading: bool | None = None
    """Whether loading of the tool is deferred, so that the model finds it through tool search."""


class MCPToolDict(TypedDict, total=False):
    """`MCPTool` as a dict, for arguments."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
    )
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | None
    allowed_tools: MCPToolAllowedToolsDict | MCPToolAllowedTools | None
    allowed_callers: Sequence[CallableToolAllowedCaller | str] | None
    require_approval: MCPToolRequireApprovalDict | MCPToolRequireApproval | None
    defer_loading: bool

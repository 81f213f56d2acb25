"""Model `MCPTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """Tools of a remote MCP server (Model Context Protocol) that the model may use. Needs one of `server_url`, `connector_id` and `tunnel_id`."""

    type: Literal["mcp"] = "mcp"
    """Which variant this is: always `mcp`."""
    server_label: str
    """Name of the MCP server, as the request calls it."""
    server_url: str | None = None
    """URL of the MCP server. Needed unless `connector_id` or `tunnel_id` is given."""
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
    """Which ready-made connector to use instead of a server of one's own, such as Dropbox or Gmail."""
    tunnel_id: str | None = None
    """Id of the Secure MCP Tunnel to reach the server through, in place of `server_url`."""
    authorization: str | None = None
    """OAuth access token for the server or the connector. Your application gets it, as the API does no OAuth by itself."""
    server_description: str | None = None
    """What the server is for; more for the model to go by."""
    headers: dict[str, str] | None = None
    """HTTP headers to send to the server, for instance to authenticate."""
    allowed_tools: MCPToolAllowedTools | None = None
    """The tools of the server that the model may call."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool."""
    require_approval: MCPToolRequireApproval | None = None
    """Which calls a person must approve."""
    defer_loading: bool | None = None
    """Whether the tool is found by tool search instead of being shown to the model at once."""


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

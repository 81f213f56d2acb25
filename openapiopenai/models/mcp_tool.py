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
    """`MCPTool` of the API."""

    type: Literal["mcp"] = "mcp"
    """Which variant this is: always `mcp`."""
    server_label: str
    """Name of the MCP server, as the request calls it."""
    server_url: str | None = None
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
    tunnel_id: str | None = None
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: MCPToolAllowedTools | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool."""
    require_approval: MCPToolRequireApproval | None = None
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

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMCPListTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.mcp_list_tools_tool import MCPListToolsTool, MCPListToolsToolDict

__all__ = [
    "BetaMCPListTools",
    "BetaMCPListToolsDict",
]


class BetaMCPListTools(BaseModel):
    """The tools that an MCP server offers."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    """Type: always `mcp_list_tools`."""
    id: str
    """Its unique ID."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    tools: list[MCPListToolsTool]
    """The tools of the server."""
    error: str | None = None
    """Error message if the tools could not be listed."""


class BetaMCPListToolsDict(TypedDict, total=False):
    """`BetaMCPListTools` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[MCPListToolsToolDict | MCPListToolsTool]]
    error: str | None

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeMCPListTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.mcp_list_tools_tool import MCPListToolsTool, MCPListToolsToolDict

__all__ = [
    "RealtimeMCPListTools",
    "RealtimeMCPListToolsDict",
]


class RealtimeMCPListTools(BaseModel):
    """Item that lists the tools of an MCP server."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    """Type: always `mcp_list_tools`."""
    id: str | None = None
    """Its unique ID."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    tools: list[MCPListToolsTool]
    """Tools of the MCP server."""


class RealtimeMCPListToolsDict(TypedDict, total=False):
    """`RealtimeMCPListTools` as a dict, for arguments."""

    type: Required[Literal["mcp_list_tools"]]
    id: str
    server_label: Required[str]
    tools: Required[Sequence[MCPListToolsToolDict | MCPListToolsTool]]

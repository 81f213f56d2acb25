# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPListTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.mcp_list_tools_tool import MCPListToolsTool, MCPListToolsToolDict

__all__ = [
    "MCPListTools",
    "MCPListToolsDict",
]


class MCPListTools(BaseModel):
    """The tools that an MCP server offers."""

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


class MCPListToolsDict(TypedDict, total=False):
    """`MCPListTools` as a dict, for arguments."""

    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[MCPListToolsToolDict | MCPListToolsTool]]
    error: str | None

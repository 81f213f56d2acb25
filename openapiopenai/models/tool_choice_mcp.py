# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolChoiceMCP`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ToolChoiceMCP",
    "ToolChoiceMCPDict",
]


class ToolChoiceMCP(BaseModel):
    """Makes the model call a specific tool of a remote MCP server."""

    type: Literal["mcp"] = "mcp"
    """Type: always `mcp`."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    name: str | None = None
    """Name of the tool on the server."""


class ToolChoiceMCPDict(TypedDict, total=False):
    """`ToolChoiceMCP` as a dict, for arguments."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentMcpCallItem`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentMcpCallItem",
]


class AgentMcpCallItem(BaseModel):
    """A call of a tool on an MCP server."""

    type: Literal["mcp_call"] = "mcp_call"
    """Type: always `mcp_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    name: str
    """Name of the tool."""
    arguments: Any
    """Arguments of the call."""
    output: Any
    """What the tool returned."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    error: Any
    """Error that the MCP tool returned; null if there was none."""

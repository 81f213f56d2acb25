"""Model `AgentMcpCallItem`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentMcpCallItem",
]


class AgentMcpCallItem(BaseModel):
    """A call of a tool of an MCP server."""

    type: Literal["mcp_call"] = "mcp_call"
    """Which variant this is: always `mcp_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    name: str
    """Name of the tool."""
    arguments: Any
    """Arguments of the call."""
    output: Any
    """What the tool returned."""
    server_label: str
    """Name of the MCP server, as the request calls it."""
    error: Any
    """What went wrong; null where nothing did."""

"""Model `AgentMcpCallItem`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentMcpCallItem",
]


class AgentMcpCallItem(BaseModel):
    """`AgentMcpCallItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    arguments: Any
    error: Any
    name: str
    output: Any
    server_label: str
    """Name of the MCP server, as the request calls it."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    turn_id: str
    """Id of the turn."""
    type: Literal["mcp_call"] = "mcp_call"
    """Which variant this is: always `mcp_call`."""

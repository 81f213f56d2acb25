"""Model `RealtimeServerEventMCPListToolsCompleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventMCPListToolsCompleted",
]


class RealtimeServerEventMCPListToolsCompleted(BaseModel):
    """The tools of an MCP server are listed."""

    event_id: str
    """Id of the event."""
    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    """Which variant this is: always `mcp_list_tools.completed`."""
    item_id: str
    """Id of the item."""

"""Model `RealtimeServerEventMCPListToolsCompleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventMCPListToolsCompleted",
]


class RealtimeServerEventMCPListToolsCompleted(BaseModel):
    """`RealtimeServerEventMCPListToolsCompleted` of the API."""

    event_id: str
    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    item_id: str

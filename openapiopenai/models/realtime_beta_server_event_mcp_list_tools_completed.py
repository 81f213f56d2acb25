"""Model `RealtimeBetaServerEventMCPListToolsCompleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventMCPListToolsCompleted",
]


class RealtimeBetaServerEventMCPListToolsCompleted(BaseModel):
    """`RealtimeBetaServerEventMCPListToolsCompleted` of the API."""

    event_id: str
    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    item_id: str

"""Model `RealtimeBetaServerEventMCPListToolsInProgress`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventMCPListToolsInProgress",
]


class RealtimeBetaServerEventMCPListToolsInProgress(BaseModel):
    """`RealtimeBetaServerEventMCPListToolsInProgress` of the API."""

    event_id: str
    type: Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    item_id: str

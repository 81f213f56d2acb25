"""Model `RealtimeServerEventResponseMCPCallInProgress`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseMCPCallInProgress",
]


class RealtimeServerEventResponseMCPCallInProgress(BaseModel):
    """An MCP call has begun."""

    event_id: str
    """Id of the event."""
    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    """Which variant this is: always `response.mcp_call.in_progress`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""

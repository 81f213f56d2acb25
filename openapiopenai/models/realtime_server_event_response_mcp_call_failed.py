"""Model `RealtimeServerEventResponseMCPCallFailed`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseMCPCallFailed",
]


class RealtimeServerEventResponseMCPCallFailed(BaseModel):
    """An MCP call has failed."""

    event_id: str
    """Id of the event."""
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Which variant this is: always `response.mcp_call.failed`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""

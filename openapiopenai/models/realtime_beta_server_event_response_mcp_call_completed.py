"""Model `RealtimeBetaServerEventResponseMCPCallCompleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseMCPCallCompleted",
]


class RealtimeBetaServerEventResponseMCPCallCompleted(BaseModel):
    """An MCP call has ended well."""

    event_id: str
    """Id of the event."""
    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    """Which variant this is: always `response.mcp_call.completed`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""

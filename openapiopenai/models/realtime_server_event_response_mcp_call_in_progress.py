"""Model `RealtimeServerEventResponseMCPCallInProgress`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseMCPCallInProgress",
]


class RealtimeServerEventResponseMCPCallInProgress(BaseModel):
    """`RealtimeServerEventResponseMCPCallInProgress` of the API."""

    event_id: str
    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    output_index: int
    item_id: str

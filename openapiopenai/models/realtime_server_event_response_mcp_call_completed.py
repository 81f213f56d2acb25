"""Model `RealtimeServerEventResponseMCPCallCompleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseMCPCallCompleted",
]


class RealtimeServerEventResponseMCPCallCompleted(BaseModel):
    """`RealtimeServerEventResponseMCPCallCompleted` of the API."""

    event_id: str
    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    output_index: int
    item_id: str

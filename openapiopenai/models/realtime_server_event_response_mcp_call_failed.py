"""Model `RealtimeServerEventResponseMCPCallFailed`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseMCPCallFailed",
]


class RealtimeServerEventResponseMCPCallFailed(BaseModel):
    """`RealtimeServerEventResponseMCPCallFailed` of the API."""

    event_id: str
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    output_index: int
    item_id: str

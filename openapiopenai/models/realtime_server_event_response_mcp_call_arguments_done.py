"""Model `RealtimeServerEventResponseMCPCallArgumentsDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseMCPCallArgumentsDone",
]


class RealtimeServerEventResponseMCPCallArgumentsDone(BaseModel):
    """`RealtimeServerEventResponseMCPCallArgumentsDone` of the API."""

    event_id: str
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    arguments: str

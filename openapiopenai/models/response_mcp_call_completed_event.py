"""Model `ResponseMCPCallCompletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPCallCompletedEvent",
]


class ResponseMCPCallCompletedEvent(BaseModel):
    """`ResponseMCPCallCompletedEvent` of the API."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None

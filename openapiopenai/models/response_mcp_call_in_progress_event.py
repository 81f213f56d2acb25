"""Model `ResponseMCPCallInProgressEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPCallInProgressEvent",
]


class ResponseMCPCallInProgressEvent(BaseModel):
    """`ResponseMCPCallInProgressEvent` of the API."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    output_index: int
    item_id: str
    stream_id: str | None = None

"""Model `ResponseMCPCallInProgressEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPCallInProgressEvent",
]


class ResponseMCPCallInProgressEvent(BaseModel):
    """An MCP call is in progress."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    """Which variant this is: always `response.mcp_call.in_progress`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

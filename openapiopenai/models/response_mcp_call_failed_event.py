"""Model `ResponseMCPCallFailedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPCallFailedEvent",
]


class ResponseMCPCallFailedEvent(BaseModel):
    """An MCP call has failed."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Which variant this is: always `response.mcp_call.failed`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

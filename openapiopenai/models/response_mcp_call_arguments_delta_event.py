"""Model `ResponseMCPCallArgumentsDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPCallArgumentsDeltaEvent",
]


class ResponseMCPCallArgumentsDeltaEvent(BaseModel):
    """A piece of the arguments of an MCP call has come."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    """Which variant this is: always `response.mcp_call_arguments.delta`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    delta: str
    """The next piece of the arguments, as JSON text."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

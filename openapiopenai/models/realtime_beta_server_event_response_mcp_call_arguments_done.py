"""Model `RealtimeBetaServerEventResponseMCPCallArgumentsDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
]


class RealtimeBetaServerEventResponseMCPCallArgumentsDone(BaseModel):
    """The arguments of an MCP call are complete."""

    event_id: str
    """Id of the event."""
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    """Which variant this is: always `response.mcp_call_arguments.done`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""

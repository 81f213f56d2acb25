"""Model `RealtimeBetaServerEventResponseMCPCallArgumentsDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
]


class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(BaseModel):
    """A piece of the arguments of an MCP call has come."""

    event_id: str
    """Id of the event."""
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    """Which variant this is: always `response.mcp_call_arguments.delta`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    delta: str
    """The next piece of the JSON text."""
    obfuscation: str | None = None
    """Present where the delta was obfuscated."""

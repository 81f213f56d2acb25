# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseMCPCallArgumentsDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventResponseMCPCallArgumentsDelta",
]


class RealtimeServerEventResponseMCPCallArgumentsDelta(BaseModel):
    """Sent with the next part of the arguments of an MCP tool call."""

    event_id: str
    """ID of the event."""
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    """Type: always `response.mcp_call_arguments.delta`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    delta: str
    """Next part of the arguments, which are JSON text."""
    obfuscation: str | None = None
    """Present if the delta was obfuscated."""

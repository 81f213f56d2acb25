# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseMCPCallCompleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventResponseMCPCallCompleted",
]


class RealtimeServerEventResponseMCPCallCompleted(BaseModel):
    """Sent when an MCP tool call has succeeded."""

    event_id: str
    """ID of the event."""
    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    """Type: always `response.mcp_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""

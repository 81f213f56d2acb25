# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventResponseMCPCallInProgress`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseMCPCallInProgress",
]


class RealtimeBetaServerEventResponseMCPCallInProgress(BaseModel):
    """Sent when an MCP tool call has started."""

    event_id: str
    """ID of the event."""
    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    """Type: always `response.mcp_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""

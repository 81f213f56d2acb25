# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventResponseMCPCallFailed`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseMCPCallFailed",
]


class RealtimeBetaServerEventResponseMCPCallFailed(BaseModel):
    """Sent when an MCP tool call has failed."""

    event_id: str
    """ID of the event."""
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Type: always `response.mcp_call.failed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""

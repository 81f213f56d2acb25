# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventResponseMCPCallArgumentsDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
]


class RealtimeBetaServerEventResponseMCPCallArgumentsDone(BaseModel):
    """Sent when the arguments of an MCP tool call are complete."""

    event_id: str
    """ID of the event."""
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    """Type: always `response.mcp_call_arguments.done`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""

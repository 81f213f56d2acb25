# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseMCPCallCompletedEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseMCPCallCompletedEvent",
]


class ResponseMCPCallCompletedEvent(BaseModel):
    """An MCP tool call has completed successfully."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    """Type: always `response.mcp_call.completed`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

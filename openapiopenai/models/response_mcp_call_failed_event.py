# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseMCPCallFailedEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseMCPCallFailedEvent",
]


class ResponseMCPCallFailedEvent(BaseModel):
    """Sent when an MCP tool call has failed."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Type: always `response.mcp_call.failed`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

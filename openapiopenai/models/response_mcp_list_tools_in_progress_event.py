# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseMCPListToolsInProgressEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseMCPListToolsInProgressEvent",
]


class ResponseMCPListToolsInProgressEvent(BaseModel):
    """Sent while the tools of an MCP server are being listed."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    """Type: always `response.mcp_list_tools.in_progress`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

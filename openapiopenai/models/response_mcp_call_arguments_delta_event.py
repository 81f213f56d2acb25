# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseMCPCallArgumentsDeltaEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseMCPCallArgumentsDeltaEvent",
]


class ResponseMCPCallArgumentsDeltaEvent(BaseModel):
    """Sent with the next part of the arguments of an MCP tool call."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    """Type: always `response.mcp_call_arguments.delta`."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""
    delta: str
    """Next part of the arguments, as JSON text."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""

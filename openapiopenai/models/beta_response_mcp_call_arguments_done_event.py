# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseMCPCallArgumentsDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseMCPCallArgumentsDoneEvent",
]


class BetaResponseMCPCallArgumentsDoneEvent(BaseModel):
    """Sent when the arguments of an MCP tool call are complete."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    """Type: always `response.mcp_call_arguments.done`."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""
    arguments: str
    """Arguments of the call, as JSON text."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseMCPListToolsCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseMCPListToolsCompletedEvent",
]


class BetaResponseMCPListToolsCompletedEvent(BaseModel):
    """The tools of an MCP server have been listed."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    """Type: always `response.mcp_list_tools.completed`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

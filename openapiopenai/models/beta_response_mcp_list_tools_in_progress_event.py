"""Model `BetaResponseMCPListToolsInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseMCPListToolsInProgressEvent",
]


class BetaResponseMCPListToolsInProgressEvent(BaseModel):
    """The tools of an MCP server are being listed."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    """Which variant this is: always `response.mcp_list_tools.in_progress`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

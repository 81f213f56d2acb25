"""Model `BetaResponseMCPCallArgumentsDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseMCPCallArgumentsDoneEvent",
]


class BetaResponseMCPCallArgumentsDoneEvent(BaseModel):
    """The arguments of an MCP call are complete."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    """Which variant this is: always `response.mcp_call_arguments.done`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    arguments: str
    """Arguments of the call, as JSON text."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

"""Model `BetaResponseCustomToolCallInputDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseCustomToolCallInputDeltaEvent",
]


class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
    """A piece of the input for a custom tool has come."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    """Which variant this is: always `response.custom_tool_call_input.delta`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    delta: str
    """The next piece of the input."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

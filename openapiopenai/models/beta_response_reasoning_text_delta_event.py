"""Model `BetaResponseReasoningTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseReasoningTextDeltaEvent",
]


class BetaResponseReasoningTextDeltaEvent(BaseModel):
    """A piece of the text of the reasoning has come."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    """Which variant this is: always `response.reasoning_text.delta`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    delta: str
    """The next piece of the text."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

"""Model `BetaResponseReasoningTextDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseReasoningTextDoneEvent",
]


class BetaResponseReasoningTextDoneEvent(BaseModel):
    """The text of the reasoning is complete."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    """Which variant this is: always `response.reasoning_text.done`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    text: str
    """The whole text."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

"""Model `BetaResponseOutputItemAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_output_item import BetaOutputItem

__all__ = [
    "BetaResponseOutputItemAddedEvent",
]


class BetaResponseOutputItemAddedEvent(BaseModel):
    """A new item of the output has begun."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Which variant this is: always `response.output_item.added`."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    item: BetaOutputItem
    """The new item. In reasoning, `encrypted_content` may not be whole yet: send back the item of `response.output_item.done` instead."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

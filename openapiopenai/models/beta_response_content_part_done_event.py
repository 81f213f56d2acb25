"""Model `BetaResponseContentPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.output_content import OutputContent

__all__ = [
    "BetaResponseContentPartDoneEvent",
]


class BetaResponseContentPartDoneEvent(BaseModel):
    """A part of an item's content is complete."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Which variant this is: always `response.content_part.done`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    part: OutputContent
    """The complete part."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

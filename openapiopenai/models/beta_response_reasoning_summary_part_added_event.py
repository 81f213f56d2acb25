"""Model `BetaResponseReasoningSummaryPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.response_reasoning_summary_part_added_event_part import (
        ResponseReasoningSummaryPartAddedEventPart,
    )

__all__ = [
    "BetaResponseReasoningSummaryPartAddedEvent",
]


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    """A new part of a summary of the reasoning has begun."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    """Which variant this is: always `response.reasoning_summary_part.added`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    summary_index: int
    """Place of the part in `summary` of the reasoning item."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    part: ResponseReasoningSummaryPartAddedEventPart
    """The new part."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

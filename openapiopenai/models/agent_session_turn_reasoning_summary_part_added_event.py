"""Model `AgentSessionTurnReasoningSummaryPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.summary_text_content import SummaryTextContent

__all__ = [
    "AgentSessionTurnReasoningSummaryPartAddedEvent",
]


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    """A part of the summary of thoughts has begun."""

    type: Literal["agent.session.turn.reasoning_summary_part.added"] = "agent.session.turn.reasoning_summary_part.added"
    """Which variant this is: always `agent.session.turn.reasoning_summary_part.added`."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in the output of the turn."""
    summary_index: int
    """Place of the part in `summary` of the reasoning item."""
    part: SummaryTextContent
    """The part as it begins."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""

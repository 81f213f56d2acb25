"""Model `AgentSessionTurnReasoningSummaryPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.summary_text_content import SummaryTextContent

__all__ = [
    "AgentSessionTurnReasoningSummaryPartDoneEvent",
]


class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the summary of thoughts is complete."""

    type: Literal["agent.session.turn.reasoning_summary_part.done"] = "agent.session.turn.reasoning_summary_part.done"
    """Which variant this is: always `agent.session.turn.reasoning_summary_part.done`."""
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
    status: Literal["incomplete"] | None = None
    """`incomplete` where the summary was broken off; else absent."""
    part: SummaryTextContent
    """The part."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""

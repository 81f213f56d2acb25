"""Model `AgentSessionTurnReasoningSummaryTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionTurnReasoningSummaryTextDoneEvent",
]


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    """The text of a summary is complete."""

    type: Literal["agent.session.turn.reasoning_summary_text.done"] = "agent.session.turn.reasoning_summary_text.done"
    """Which variant this is: always `agent.session.turn.reasoning_summary_text.done`."""
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
    text: str
    """The text, all of it."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""

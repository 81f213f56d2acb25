"""Model `AgentSessionTurnReasoningSummaryTextDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionTurnReasoningSummaryTextDeltaEvent",
]


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    """A piece of the summary of thoughts has come."""

    type: Literal["agent.session.turn.reasoning_summary_text.delta"] = "agent.session.turn.reasoning_summary_text.delta"
    """Which variant this is: always `agent.session.turn.reasoning_summary_text.delta`."""
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
    delta: str
    """The next piece of the text."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""

"""Model `AgentSessionTurnReasoningSummaryTextDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionTurnReasoningSummaryTextDeltaEvent",
]


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    """`AgentSessionTurnReasoningSummaryTextDeltaEvent` of the API."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"] = "agent.session.turn.reasoning_summary_text.delta"
    obfuscation: str | None = None

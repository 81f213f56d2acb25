"""Model `AgentSessionTurnReasoningSummaryTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionTurnReasoningSummaryTextDoneEvent",
]


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    """`AgentSessionTurnReasoningSummaryTextDoneEvent` of the API."""

    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"] = "agent.session.turn.reasoning_summary_text.done"
    obfuscation: str | None = None

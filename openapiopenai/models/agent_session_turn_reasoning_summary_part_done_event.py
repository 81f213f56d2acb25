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
    """`AgentSessionTurnReasoningSummaryPartDoneEvent` of the API."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryTextContent
    session_id: str
    status: Literal["incomplete"] | None = None
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"] = "agent.session.turn.reasoning_summary_part.done"
    obfuscation: str | None = None

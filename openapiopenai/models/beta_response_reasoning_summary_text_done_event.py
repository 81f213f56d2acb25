"""Model `BetaResponseReasoningSummaryTextDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseReasoningSummaryTextDoneEvent",
]


class BetaResponseReasoningSummaryTextDoneEvent(BaseModel):
    """`BetaResponseReasoningSummaryTextDoneEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
    stream_id: str | None = None

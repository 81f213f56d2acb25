"""Model `BetaResponseReasoningSummaryTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseReasoningSummaryTextDeltaEvent",
]


class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """`BetaResponseReasoningSummaryTextDeltaEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None

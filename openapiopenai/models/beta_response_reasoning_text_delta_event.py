"""Model `BetaResponseReasoningTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseReasoningTextDeltaEvent",
]


class BetaResponseReasoningTextDeltaEvent(BaseModel):
    """`BetaResponseReasoningTextDeltaEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None

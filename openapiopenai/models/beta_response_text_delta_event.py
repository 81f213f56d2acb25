"""Model `BetaResponseTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.response_log_prob import ResponseLogProb

__all__ = [
    "BetaResponseTextDeltaEvent",
]


class BetaResponseTextDeltaEvent(BaseModel):
    """`BetaResponseTextDeltaEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[ResponseLogProb] | None = None
    stream_id: str | None = None

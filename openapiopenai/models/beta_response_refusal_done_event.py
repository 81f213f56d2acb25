"""Model `BetaResponseRefusalDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseRefusalDoneEvent",
]


class BetaResponseRefusalDoneEvent(BaseModel):
    """`BetaResponseRefusalDoneEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    stream_id: str | None = None

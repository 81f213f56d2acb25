"""Model `BetaResponseImageGenCallCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseImageGenCallCompletedEvent",
]


class BetaResponseImageGenCallCompletedEvent(BaseModel):
    """`BetaResponseImageGenCallCompletedEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    output_index: int
    sequence_number: int
    item_id: str
    stream_id: str | None = None

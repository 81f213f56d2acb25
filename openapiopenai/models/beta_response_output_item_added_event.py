"""Model `BetaResponseOutputItemAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_output_item import BetaOutputItem

__all__ = [
    "BetaResponseOutputItemAddedEvent",
]


class BetaResponseOutputItemAddedEvent(BaseModel):
    """`BetaResponseOutputItemAddedEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    sequence_number: int
    item: BetaOutputItem
    stream_id: str | None = None

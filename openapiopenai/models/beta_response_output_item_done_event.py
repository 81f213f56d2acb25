"""Model `BetaResponseOutputItemDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_output_item import BetaOutputItem

__all__ = [
    "BetaResponseOutputItemDoneEvent",
]


class BetaResponseOutputItemDoneEvent(BaseModel):
    """`BetaResponseOutputItemDoneEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: BetaOutputItem
    stream_id: str | None = None

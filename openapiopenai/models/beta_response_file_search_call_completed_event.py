"""Model `BetaResponseFileSearchCallCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseFileSearchCallCompletedEvent",
]


class BetaResponseFileSearchCallCompletedEvent(BaseModel):
    """`BetaResponseFileSearchCallCompletedEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None

"""Model `BetaResponseFileSearchCallInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseFileSearchCallInProgressEvent",
]


class BetaResponseFileSearchCallInProgressEvent(BaseModel):
    """`BetaResponseFileSearchCallInProgressEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None

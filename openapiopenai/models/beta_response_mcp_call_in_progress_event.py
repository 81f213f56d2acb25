"""Model `BetaResponseMCPCallInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseMCPCallInProgressEvent",
]


class BetaResponseMCPCallInProgressEvent(BaseModel):
    """`BetaResponseMCPCallInProgressEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    output_index: int
    item_id: str
    stream_id: str | None = None

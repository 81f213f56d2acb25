"""Model `BetaResponseMCPCallFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseMCPCallFailedEvent",
]


class BetaResponseMCPCallFailedEvent(BaseModel):
    """`BetaResponseMCPCallFailedEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None

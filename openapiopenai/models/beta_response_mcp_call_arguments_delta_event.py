"""Model `BetaResponseMCPCallArgumentsDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseMCPCallArgumentsDeltaEvent",
]


class BetaResponseMCPCallArgumentsDeltaEvent(BaseModel):
    """`BetaResponseMCPCallArgumentsDeltaEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = None

"""Model `BetaResponseMCPListToolsInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseMCPListToolsInProgressEvent",
]


class BetaResponseMCPListToolsInProgressEvent(BaseModel):
    """`BetaResponseMCPListToolsInProgressEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None

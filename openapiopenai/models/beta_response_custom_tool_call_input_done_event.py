"""Model `BetaResponseCustomToolCallInputDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseCustomToolCallInputDoneEvent",
]


class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    """`BetaResponseCustomToolCallInputDoneEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    stream_id: str | None = None

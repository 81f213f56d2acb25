"""Model `BetaResponseFunctionCallArgumentsDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseFunctionCallArgumentsDeltaEvent",
]


class BetaResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """`BetaResponseFunctionCallArgumentsDeltaEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    stream_id: str | None = None

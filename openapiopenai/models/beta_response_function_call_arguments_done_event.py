"""Model `BetaResponseFunctionCallArgumentsDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseFunctionCallArgumentsDoneEvent",
]


class BetaResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """`BetaResponseFunctionCallArgumentsDoneEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    name: str | None = None
    output_index: int
    sequence_number: int
    arguments: str
    stream_id: str | None = None

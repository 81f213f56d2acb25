"""Model `BetaResponseCodeInterpreterCallCodeDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseCodeInterpreterCallCodeDoneEvent",
]


class BetaResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """`BetaResponseCodeInterpreterCallCodeDoneEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    output_index: int
    item_id: str
    code: str
    sequence_number: int
    stream_id: str | None = None

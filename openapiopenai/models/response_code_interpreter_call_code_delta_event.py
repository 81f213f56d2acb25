"""Model `ResponseCodeInterpreterCallCodeDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCodeInterpreterCallCodeDeltaEvent",
]


class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """`ResponseCodeInterpreterCallCodeDeltaEvent` of the API."""

    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = None

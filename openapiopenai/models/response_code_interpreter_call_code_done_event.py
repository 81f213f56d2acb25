"""Model `ResponseCodeInterpreterCallCodeDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCodeInterpreterCallCodeDoneEvent",
]


class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """`ResponseCodeInterpreterCallCodeDoneEvent` of the API."""

    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    output_index: int
    item_id: str
    code: str
    sequence_number: int
    stream_id: str | None = None

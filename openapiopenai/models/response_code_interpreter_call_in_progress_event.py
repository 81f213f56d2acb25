"""Model `ResponseCodeInterpreterCallInProgressEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCodeInterpreterCallInProgressEvent",
]


class ResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """`ResponseCodeInterpreterCallInProgressEvent` of the API."""

    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None

"""Model `ResponseCodeInterpreterCallCompletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCodeInterpreterCallCompletedEvent",
]


class ResponseCodeInterpreterCallCompletedEvent(BaseModel):
    """`ResponseCodeInterpreterCallCompletedEvent` of the API."""

    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None

"""Model `ResponseCodeInterpreterCallInterpretingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCodeInterpreterCallInterpretingEvent",
]


class ResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """`ResponseCodeInterpreterCallInterpretingEvent` of the API."""

    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None

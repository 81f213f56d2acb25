"""Model `ResponseCustomToolCallInputDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCustomToolCallInputDoneEvent",
]


class ResponseCustomToolCallInputDoneEvent(BaseModel):
    """`ResponseCustomToolCallInputDoneEvent` of the API."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    stream_id: str | None = None

"""Model `ResponseCustomToolCallInputDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCustomToolCallInputDeltaEvent",
]


class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    """`ResponseCustomToolCallInputDeltaEvent` of the API."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    output_index: int
    item_id: str
    delta: str
    stream_id: str | None = None

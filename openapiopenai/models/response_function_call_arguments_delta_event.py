"""Model `ResponseFunctionCallArgumentsDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFunctionCallArgumentsDeltaEvent",
]


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """`ResponseFunctionCallArgumentsDeltaEvent` of the API."""

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    stream_id: str | None = None

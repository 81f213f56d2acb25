"""Model `ResponseFunctionCallArgumentsDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFunctionCallArgumentsDoneEvent",
]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """`ResponseFunctionCallArgumentsDoneEvent` of the API."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    name: str | None = None
    output_index: int
    sequence_number: int
    arguments: str
    stream_id: str | None = None

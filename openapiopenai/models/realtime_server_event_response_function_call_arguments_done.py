"""Model `RealtimeServerEventResponseFunctionCallArgumentsDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseFunctionCallArgumentsDone",
]


class RealtimeServerEventResponseFunctionCallArgumentsDone(BaseModel):
    """`RealtimeServerEventResponseFunctionCallArgumentsDone` of the API."""

    event_id: str
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: str
    arguments: str

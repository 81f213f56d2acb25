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
    """Which variant this is: always `response.function_call_arguments.done`."""
    item_id: str
    """Id of the item."""
    name: str | None = None
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    arguments: str
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to, where the connection carries several."""

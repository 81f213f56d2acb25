"""Model `ResponseFunctionCallArgumentsDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFunctionCallArgumentsDoneEvent",
]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function call are complete."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Which variant this is: always `response.function_call_arguments.done`."""
    item_id: str
    """Id of the item."""
    name: str | None = None
    """Name of the function."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

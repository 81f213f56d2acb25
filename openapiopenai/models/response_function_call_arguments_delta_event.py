"""Model `ResponseFunctionCallArgumentsDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFunctionCallArgumentsDeltaEvent",
]


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """A piece of the arguments of a function call has come."""

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    """Which variant this is: always `response.function_call_arguments.delta`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    delta: str
    """The next piece of the arguments."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

"""Model `ResponseCustomToolCallInputDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCustomToolCallInputDoneEvent",
]


class ResponseCustomToolCallInputDoneEvent(BaseModel):
    """The input for a custom tool is complete."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    """Which variant this is: always `response.custom_tool_call_input.done`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    input: str
    """The whole input."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

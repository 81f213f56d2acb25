"""Model `ResponseCodeInterpreterCallCodeDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCodeInterpreterCallCodeDeltaEvent",
]


class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """A piece of the code for the code interpreter has come."""

    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    """Which variant this is: always `response.code_interpreter_call_code.delta`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    delta: str
    """The next piece of the code."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

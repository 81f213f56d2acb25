"""Model `RealtimeServerEventResponseFunctionCallArgumentsDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseFunctionCallArgumentsDelta",
]


class RealtimeServerEventResponseFunctionCallArgumentsDelta(BaseModel):
    """A piece of the arguments of a function call has come."""

    event_id: str
    """Id of the event."""
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    """Which variant this is: always `response.function_call_arguments.delta`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    delta: str
    """The next piece of the JSON text."""

"""Model `RealtimeBetaServerEventResponseFunctionCallArgumentsDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
]


class RealtimeBetaServerEventResponseFunctionCallArgumentsDone(BaseModel):
    """The arguments of a function call are complete, or were broken off."""

    event_id: str
    """Id of the event."""
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Which variant this is: always `response.function_call_arguments.done`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""

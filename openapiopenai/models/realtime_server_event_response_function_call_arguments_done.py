# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseFunctionCallArgumentsDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventResponseFunctionCallArgumentsDone",
]


class RealtimeServerEventResponseFunctionCallArgumentsDone(BaseModel):
    """Sent when the arguments of a function call are complete, or the response was interrupted, incomplete or canceled."""

    event_id: str
    """ID of the event."""
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Type: always `response.function_call_arguments.done`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""

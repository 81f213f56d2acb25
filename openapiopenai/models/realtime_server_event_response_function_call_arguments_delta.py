# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseFunctionCallArgumentsDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventResponseFunctionCallArgumentsDelta",
]


class RealtimeServerEventResponseFunctionCallArgumentsDelta(BaseModel):
    """Sent with the next part of the arguments of a function call."""

    event_id: str
    """ID of the event."""
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    """Type: always `response.function_call_arguments.delta`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    delta: str
    """Next part of the arguments, which are JSON text."""

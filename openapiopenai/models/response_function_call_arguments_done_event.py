# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseFunctionCallArgumentsDoneEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseFunctionCallArgumentsDoneEvent",
]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments of a function call are complete."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Type: always `response.function_call_arguments.done`."""
    item_id: str
    """ID of the item."""
    name: str | None = None
    """Name of the function."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

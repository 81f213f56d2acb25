# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseWebSearchCallInProgressEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseWebSearchCallInProgressEvent",
]


class ResponseWebSearchCallInProgressEvent(BaseModel):
    """A web search call has started."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    """Type: always `response.web_search_call.in_progress`."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

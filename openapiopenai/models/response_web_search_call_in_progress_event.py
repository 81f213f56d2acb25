"""Model `ResponseWebSearchCallInProgressEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseWebSearchCallInProgressEvent",
]


class ResponseWebSearchCallInProgressEvent(BaseModel):
    """A call of web search has begun."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    """Which variant this is: always `response.web_search_call.in_progress`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

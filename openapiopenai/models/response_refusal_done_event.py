"""Model `ResponseRefusalDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseRefusalDoneEvent",
]


class ResponseRefusalDoneEvent(BaseModel):
    """A refusal is complete."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    """Which variant this is: always `response.refusal.done`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    refusal: str
    """The whole refusal."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

"""Model `ResponseOutputItemAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.output_item import OutputItem

__all__ = [
    "ResponseOutputItemAddedEvent",
]


class ResponseOutputItemAddedEvent(BaseModel):
    """A new item of the output has begun."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Which variant this is: always `response.output_item.added`."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    item: OutputItem
    """The new item. In reasoning, `encrypted_content` may not be whole yet: send back the item of `response.output_item.done` instead."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

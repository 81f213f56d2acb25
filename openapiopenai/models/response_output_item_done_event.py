"""Model `ResponseOutputItemDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.output_item import OutputItem

__all__ = [
    "ResponseOutputItemDoneEvent",
]


class ResponseOutputItemDoneEvent(BaseModel):
    """An item of the output is complete."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Which variant this is: always `response.output_item.done`."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    item: OutputItem
    """The complete item."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

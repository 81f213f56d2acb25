# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseOutputItemDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.output_item import OutputItem

__all__ = [
    "ResponseOutputItemDoneEvent",
]


class ResponseOutputItemDoneEvent(BaseModel):
    """An output item is complete."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Type: always `response.output_item.done`."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    item: OutputItem
    """The complete item."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

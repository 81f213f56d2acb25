# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseOutputItemAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.output_item import OutputItem

__all__ = [
    "ResponseOutputItemAddedEvent",
]


class ResponseOutputItemAddedEvent(BaseModel):
    """A new output item has been added."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Type: always `response.output_item.added`."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    item: OutputItem
    """The new item. `encrypted_content` of reasoning may be incomplete: send back the item of `response.output_item.done` instead."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

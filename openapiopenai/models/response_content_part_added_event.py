# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseContentPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.output_content import OutputContent

__all__ = [
    "ResponseContentPartAddedEvent",
]


class ResponseContentPartAddedEvent(BaseModel):
    """A new content part of an item has been added."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Type: always `response.content_part.added`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    content_index: Annotated[int, Tolerates("absent")]
    """Index of the part in the item's `content`."""
    part: OutputContent
    """The new part."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

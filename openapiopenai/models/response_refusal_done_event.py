# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseRefusalDoneEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseRefusalDoneEvent",
]


class ResponseRefusalDoneEvent(BaseModel):
    """A refusal is complete."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    """Type: always `response.refusal.done`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    content_index: Annotated[int, Tolerates("absent")]
    """Index of the part in the item's `content`."""
    refusal: str
    """The complete text of the refusal."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

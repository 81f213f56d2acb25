# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseReasoningSummaryPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.response_reasoning_summary_part_added_event_part import (
        ResponseReasoningSummaryPartAddedEventPart,
    )

__all__ = [
    "ResponseReasoningSummaryPartAddedEvent",
]


class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    """A new part of a reasoning summary has been added."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    """Type: always `response.reasoning_summary_part.added`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    part: ResponseReasoningSummaryPartAddedEventPart
    """The new part."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

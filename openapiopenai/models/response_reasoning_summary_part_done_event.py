# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseReasoningSummaryPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.response_reasoning_summary_part_done_event_part import (
        ResponseReasoningSummaryPartDoneEventPart,
    )

__all__ = [
    "ResponseReasoningSummaryPartDoneEvent",
]


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of a reasoning summary is complete."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    """Type: always `response.reasoning_summary_part.done`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    status: Literal["incomplete"] | None = None
    """Status of the part: `incomplete` if it was interrupted; absent if it completed normally."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    part: ResponseReasoningSummaryPartDoneEventPart
    """The complete part."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""

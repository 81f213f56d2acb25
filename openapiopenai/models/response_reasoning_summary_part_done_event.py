"""Model `ResponseReasoningSummaryPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_reasoning_summary_part_done_event_part import (
        ResponseReasoningSummaryPartDoneEventPart,
    )

__all__ = [
    "ResponseReasoningSummaryPartDoneEvent",
]


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of a summary of the reasoning is complete."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    """Which variant this is: always `response.reasoning_summary_part.done`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    summary_index: int
    """Place of the part in `summary` of the reasoning item."""
    status: Literal["incomplete"] | None = None
    """`incomplete` where the part was interrupted; absent where it came to its normal end."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    part: ResponseReasoningSummaryPartDoneEventPart
    """The complete part."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""

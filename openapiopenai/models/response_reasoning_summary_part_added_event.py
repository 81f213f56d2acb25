"""Model `ResponseReasoningSummaryPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_reasoning_summary_part_added_event_part import (
        ResponseReasoningSummaryPartAddedEventPart,
    )

__all__ = [
    "ResponseReasoningSummaryPartAddedEvent",
]


class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    """`ResponseReasoningSummaryPartAddedEvent` of the API."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: ResponseReasoningSummaryPartAddedEventPart
    stream_id: str | None = None
